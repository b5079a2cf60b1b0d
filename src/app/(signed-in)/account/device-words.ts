// the more telling name first: Edge and the Chinese browsers call themselves Chrome too, and Chrome calls itself Safari
const BROWSERS = [
  ["Edg/", "Edge"],
  ["QQBrowser/", "QQ Browser"],
  ["MicroMessenger/", "WeChat"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const SYSTEMS = [
  ["Windows", "Windows"],
  ["HarmonyOS", "HarmonyOS"],
  ["OpenHarmony", "HarmonyOS"],
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** The browser and the system a sign-in came from, as people know them; what is not recognised stays as it was sent. */
export function deviceWords(device: string | null): string | null {
  if (!device) return null;
  const named = [BROWSERS, SYSTEMS].flatMap((known) => known.find(([sign]) => device.includes(sign))?.[1] ?? []);
  return named.length > 0 ? named.join(", ") : device;
}
