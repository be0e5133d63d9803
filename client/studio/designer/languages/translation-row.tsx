import { memo, useRef, useState } from "react";
import { pointer } from "#instruments/fault.ts";
import { directionOf } from "#instruments/script-direction.ts";
import type { Translation } from "#instruments/translations/translations-of.ts";
import { languageName } from "../../words.ts";
import { progressWords } from "./progress-words.ts";

interface TranslationRowProps {
	place: string;
	translation: Translation;
	source: string;
	language: string;
	onTranslate(path: string, target: string): void;
	onReview(path: string): void;
}

/** One text in two languages, and how far it has come. */
export const TranslationRow = memo(function TranslationRow({
	place,
	translation,
	source,
	language,
	onTranslate,
	onReview,
}: TranslationRowProps) {
	const { path, progress, state } = translation;
	const { name, mark } = progressWords[progress];
	const isToReview = progress === "unreviewed" || progress === "stale";
	const id = `translation-${path}`;
	return (
		<li
			className="translation"
			data-pointer={pointer("translations", language, path)}
		>
			<h3 id={`${id}-place`}>{place}</h3>
			<p className="translation-source" lang={source} dir={directionOf(source)}>
				{translation.source || "(empty)"}
			</p>
			<Target
				id={id}
				label={`${languageName(language)} of ${place}`}
				target={translation.target}
				language={language}
				onTarget={(target) => onTranslate(path, target)}
			/>
			<div className="translation-state">
				<span className={`translation-progress ${progress}`}>
					<span aria-hidden="true">{mark}</span> {name}
				</span>
				{state && <span className="hint">{whoWords(state)}</span>}
				{progress === "stale" && state && (
					<details>
						<summary>What it translated</summary>
						<p lang={source} dir={directionOf(source)}>
							{state.of}
						</p>
					</details>
				)}
				{isToReview && (
					<button
						type="button"
						className="button quiet"
						onClick={() => onReview(path)}
					>
						{progress === "stale"
							? "It still says the same"
							: "Mark as reviewed"}
						<span className="visually-hidden">: {place}</span>
					</button>
				)}
			</div>
		</li>
	);
});

function whoWords(state: NonNullable<Translation["state"]>): string {
	const { method, translator, reviewer } = state;
	const by = method === "machine" ? "by machine" : "";
	const said = [
		[by, translator && `translated by ${translator}`]
			.filter(Boolean)
			.join(", "),
		reviewer && `reviewed by ${reviewer}`,
	];
	return said.filter(Boolean).join("; ");
}

/** A pause while typing, after which what was typed is a change of the draft. */
const PAUSE = 400;

function Target({
	id,
	label,
	target,
	language,
	onTarget,
}: {
	id: string;
	label: string;
	target: string;
	language: string;
	onTarget(target: string): void;
}) {
	// What is not yet a change of the draft; null while there is nothing.
	const [typed, setTyped] = useState<string | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const shown = typed ?? target;
	function commit(value: string) {
		clearTimeout(timer.current);
		setTyped(null);
		if (value !== target) onTarget(value);
	}
	return (
		<textarea
			id={id}
			aria-label={label}
			lang={language}
			dir={directionOf(language)}
			rows={Math.min(6, 1 + Math.ceil(shown.length / 45))}
			value={shown}
			onChange={({ target: { value } }) => {
				setTyped(value);
				clearTimeout(timer.current);
				timer.current = setTimeout(() => commit(value), PAUSE);
			}}
			// Undo takes back what was typed just now as well.
			onKeyDown={({ ctrlKey, metaKey, currentTarget: { value } }) => {
				if (ctrlKey || metaKey) commit(value);
			}}
			// Not while the focus is on its way to the next field.
			onBlur={({ target: { value } }) => setTimeout(() => commit(value))}
		/>
	);
}
