/** A code as somebody types it, without spaces and hyphens; null where it cannot be one. */
export function readCode(typed: string): string | null {
	const code = plain(typed);
	return /^[0-9A-Z]{12,40}$/.test(code) ? code : null;
}

/** In groups of four, to compare with the studio's page. */
export function showCode(typed: string): string {
	return (
		plain(typed)
			.match(/.{1,4}/g)
			?.join("-") ?? ""
	);
}

/** The code in the address that the studio's QR code opens, which is taken out of the address at once. */
export function takeCodeFromAddress(): string {
	const { hash, pathname } = location;
	const code = new URLSearchParams(hash.slice(1)).get("enrol") ?? "";
	if (hash !== "") history.replaceState(null, "", pathname);
	return code;
}

function plain(typed: string): string {
	return typed.replace(/[\s-]/g, "").toUpperCase();
}
