import { type KeyboardEvent, useId, useState } from "react";
import type { Theme } from "../../../server/themes/themes.schemas.ts";

/** Finds a theme by its first letters: Enter gives it, Escape goes back to the text. */
export function ThemePicker({
	themes,
	onPick,
	onLeave,
	ref,
}: {
	themes: readonly Theme[];
	onPick: (theme: string) => void;
	onLeave: () => void;
	ref: React.Ref<HTMLInputElement>;
}) {
	const id = useId();
	const [typed, setTyped] = useState("");
	const match = typed.trim() ? matching(themes, typed) : undefined;
	function onKeyDown(event: KeyboardEvent) {
		if (event.key === "Escape") onLeave();
		if (event.key !== "Enter") return;
		event.preventDefault();
		if (!match) return;
		onPick(match.id);
		setTyped("");
	}
	return (
		<div className="theme-picker">
			<label htmlFor={id}>Find a theme</label>
			<input
				ref={ref}
				id={id}
				type="text"
				autoComplete="off"
				aria-describedby={`${id}-match`}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
				onKeyDown={onKeyDown}
			/>
			<span id={`${id}-match`} role="status">
				{match
					? `Enter: ${match.name}`
					: typed.trim() && "No theme begins like this."}
			</span>
		</div>
	);
}

/** The first whose name begins so, else one that has a word that does. */
function matching(themes: readonly Theme[], typed: string) {
	const wanted = typed.trim().toLowerCase();
	const named = themes.map((theme) => ({
		theme,
		name: theme.name.toLowerCase(),
	}));
	const found =
		named.find(({ name }) => name.startsWith(wanted)) ??
		named.find(({ name }) => name.includes(` ${wanted}`));
	return found?.theme;
}
