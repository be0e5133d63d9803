const browsers = [
	["Edg/", "Edge"],
	["OPR/", "Opera"],
	["SamsungBrowser/", "Samsung Internet"],
	["Firefox/", "Firefox"],
	["FxiOS/", "Firefox"],
	["CriOS/", "Chrome"],
	["Chrome/", "Chrome"],
	["Safari/", "Safari"],
] as const;

const systems = [
	["iPad", "an iPad"],
	["iPhone", "an iPhone"],
	["Android", "Android"],
	["CrOS", "ChromeOS"],
	["Windows", "Windows"],
	["Mac OS X", "a Mac"],
	["Linux", "Linux"],
] as const;

/** `Firefox on Windows` from a User-Agent header; enough to know one's own device by, and no more. */
export function deviceInWords(userAgent: string | undefined): string {
	const find = (names: readonly (readonly [string, string])[]) =>
		names.find(([mark]) => userAgent?.includes(mark))?.[1];
	const browser = find(browsers) ?? "A browser";
	const system = find(systems);
	return system ? `${browser} on ${system}` : browser;
}
