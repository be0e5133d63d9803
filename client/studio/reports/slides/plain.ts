/** A text without the control characters that XML has no place for: with one of them PowerPoint opens nothing. */
export function plain(text: string): string {
	return text.replace(/[^\P{Cc}\n\t]/gu, " ").replace(/[\uFFFE\uFFFF]/g, " ");
}
