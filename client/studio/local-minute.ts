/** Times as the browser's `datetime-local` fields hold them: `2026-10-01T00:00`, in the reader's time zone. */

/** Empty for no time. */
export function toLocalMinute(instant: string | null): string {
	if (instant === null) return "";
	const at = new Date(instant);
	const two = (n: number) => String(n).padStart(2, "0");
	const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
	return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The instant, ISO 8601; null for an empty field. */
export function fromLocalMinute(field: string): string | null {
	return field === "" ? null : new Date(field).toISOString();
}
