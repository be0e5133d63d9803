/** Puts literal colours in the place of `var(--name)`, as a file outside the page knows no variables. */
export function resolveColours(
	svg: string,
	colourOf: (variable: string) => string,
): string {
	return svg.replace(/var\((--[a-z-]+)\)/g, (_, variable: string) =>
		colourOf(variable),
	);
}
