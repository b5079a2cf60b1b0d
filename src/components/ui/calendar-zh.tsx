import { zhCN } from "react-day-picker/locale/zh-CN";
import { Calendar, type CalendarProps } from "./calendar";

export default function CalendarInChinese(props: CalendarProps) {
  return <Calendar {...props} locale={zhCN} />;
}
