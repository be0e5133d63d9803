/**
 * Whether the tablet answers this itself, from what it keeps: its pages, their files, and what they ask. What
 * the staff screen asks for anew (`reload`) comes from the server.
 */
export function isKept(
	{
		method,
		url,
		mode,
		cache,
	}: Pick<Request, "method" | "url" | "mode" | "cache">,
	origin: string,
): boolean {
	const address = new URL(url);
	if (method !== "GET" || address.origin !== origin) return false;
	const { pathname } = address;
	if (mode === "navigate") {
		return pathname === "/tablet" || pathname.startsWith("/tablet/answer/");
	}
	if (cache === "reload") return false;
	if (pathname.startsWith("/assets/")) return true;
	return /^\/api\/v1\/(device\/surveys\/[^/]+$|collect\/media\/)/.test(
		pathname,
	);
}
