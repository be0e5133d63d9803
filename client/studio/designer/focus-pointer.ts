const focusable = "input, select, textarea, button, a[href], [tabindex]";
const TRIES = 30;

/**
 * Moves the focus to what edits the value at a JSON pointer: the field of that name, or what is marked with
 * `data-pointer`; else to what edits the nearest value around it. Waits some frames for a part that is still
 * to be shown.
 */
export function focusPointer(pointer: string, tries = TRIES): void {
	const found = fieldAt(pointer);
	if (found) {
		found.focus();
		found.scrollIntoView({ block: "nearest" });
	} else if (tries > 0)
		requestAnimationFrame(() => focusPointer(pointer, tries - 1));
}

function fieldAt(pointer: string): HTMLElement | null {
	if (pointer === "") return null;
	const name = CSS.escape(pointer);
	const found = document.querySelector<HTMLElement>(
		`main :is([name="${name}"], [data-pointer="${name}"])`,
	);
	if (found === null) return fieldAt(pointer.replace(/\/[^/]*$/, ""));
	return found.matches(focusable)
		? found
		: (found.querySelector<HTMLElement>(focusable) ?? found);
}
