/** HTML that is safe to send: made by `html` alone. */
export class Html {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Part = Html | string | number | null | readonly Part[];

/** Makes HTML from a template. Every value is escaped, except HTML made here; null is nothing, a list its parts. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
	const text = strings.map(
		(string, place) => string + render(parts[place] ?? null),
	);
	return new Html(text.join(""));
}

/** Content of a `style` or `script` element, which HTML does not read. Never pass in anything that came from outside. */
export function trusted(content: string): Html {
	return new Html(content);
}

function render(part: Part): string {
	if (part === null) return "";
	if (part instanceof Html) return part.text;
	if (typeof part === "object") return part.map(render).join("");
	return escapeHtml(String(part));
}

const escapes: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}
