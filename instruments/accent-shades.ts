/** An accent and what goes with it: darker while it is pressed, and a breath of it behind what is chosen. */
export interface AccentShades {
	accent: string;
	deep: string;
	tint: string;
}

/** @param accent six hexadecimal digits after #, such as `#0a5c63` */
export function accentShades(accent: string): AccentShades {
	return {
		accent,
		deep: mixed(accent, 0, 0.3),
		tint: mixed(accent, 255, 0.88),
	};
}

/** With so large a share of black (0) or white (255). */
function mixed(colour: string, other: 0 | 255, share: number): string {
	const channels = [1, 3, 5].map((at) => {
		const own = Number.parseInt(colour.slice(at, at + 2), 16);
		const value = Math.round(own * (1 - share) + other * share);
		return value.toString(16).padStart(2, "0");
	});
	return `#${channels.join("")}`;
}
