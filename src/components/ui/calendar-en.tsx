import { enGB } from "react-day-picker/locale/en-GB";
import { Calendar, type CalendarProps } from "./calendar";

export default function CalendarInEnglish(props: CalendarProps) {
  return <Calendar {...props} locale={enGB} />;
}
