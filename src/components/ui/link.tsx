import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the application. What it leads to is fetched when it is followed, not when it comes into sight: a list
 * of fifty rows would else ask the server for fifty pages nobody wanted, each with its walls.
 */
export default function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
