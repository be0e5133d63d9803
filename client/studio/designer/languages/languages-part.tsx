import "./languages.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { pointer } from "#instruments/fault.ts";
import {
	addLanguage,
	removeLanguage,
} from "#instruments/translations/languages.ts";
import { review, translate } from "#instruments/translations/translate.ts";
import { sourceAt } from "#instruments/translations/translations-of.ts";
import { say } from "../../layout/toast-store.ts";
import { sessionQuery } from "../../queries.ts";
import { counted, languageName } from "../../words.ts";
import type { DesignerPart } from "../designer-part.ts";
import { useUndoToast } from "../use-undo-toast.ts";
import { AddLanguage } from "./add-language.tsx";
import { ExchangePanel } from "./exchange-panel.tsx";
import { LanguageList } from "./language-list.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { TranslationGrid } from "./translation-grid.tsx";
import { TranslatorFields } from "./translator-fields.tsx";
import { useTranslator } from "./use-translator.ts";

/** The languages of a questionnaire, and every text in them beside the source. */
export function LanguagesPart({
	definition,
	change,
	undo,
	chosen,
	choose,
}: DesignerPart & {
	undo: () => void;
	/** The language that is looked at; none for the first. */
	chosen: string;
	choose: (language: string) => void;
}) {
	const [source = "en", ...targets] = definition.languages;
	const language = targets.includes(chosen) ? chosen : targets[0];
	const sayUndoable = useUndoToast(definition, undo);
	function add(added: string) {
		const name = languageName(added);
		change(`Add ${name}`, (each) => addLanguage(each, added));
		choose(added);
		say(`${name} is added. All of its texts are missing yet.`);
	}
	function remove(removed: string) {
		const name = languageName(removed);
		change(`Take ${name} out`, (each) => removeLanguage(each, removed));
		sayUndoable(`${name} and its texts are taken out.`);
	}
	return (
		<div className="languages-part">
			<p>
				The source is {languageName(source)}. It is written in the other parts;
				its translations are written here, and nobody publishes while one is
				missing, stale or not reviewed.
			</p>
			{targets.length === 0 ? (
				<div className="empty">
					<h2>There is no translation yet</h2>
					<p>
						Add a language. Then type here, or send a translator the file with
						all texts and take back what they wrote.
					</p>
				</div>
			) : (
				<LanguageList
					definition={definition}
					language={language}
					onChoose={choose}
					onRemove={remove}
				/>
			)}
			<AddLanguage languages={definition.languages} onAdd={add} />
			{language && (
				<OneLanguage
					key={language}
					definition={definition}
					change={change}
					language={language}
				/>
			)}
		</div>
	);
}

function OneLanguage({
	definition,
	change,
	language,
}: Pick<DesignerPart, "definition" | "change"> & { language: string }) {
	const { data: session } = useSuspenseQuery(sessionQuery);
	const { translator, set } = useTranslator(
		language,
		session?.account.name ?? "",
	);
	const { method, translator: by, reviewer } = translator;
	const onTranslate = useCallback(
		(path: string, place: string, target: string) =>
			change(
				`Translate ${place}`,
				(each) => {
					const of = sourceAt(each, path);
					const made = { target, of, method, translator: by };
					return translate(each, language, new Map([[path, made]]));
				},
				pointer("translations", language, path),
			),
		[change, language, method, by],
	);
	const onReview = useCallback(
		(paths: readonly string[]) => {
			const { left } = review(definition, language, new Set(paths), reviewer);
			const done = paths.length - left.length;
			if (done > 0) {
				change(
					`Review ${counted(done, "text")}`,
					(each) => review(each, language, new Set(paths), reviewer).definition,
				);
			}
			say(reviewWords(done, left.length, reviewer));
		},
		[change, definition, language, reviewer],
	);
	return (
		<>
			<TranslatorFields translator={translator} onSet={set} />
			<ExchangePanel
				definition={definition}
				change={change}
				language={language}
				translator={translator}
			/>
			<SideBySide definition={definition} language={language} />
			<TranslationGrid
				definition={definition}
				language={language}
				onTranslate={onTranslate}
				onReview={onReview}
			/>
		</>
	);
}

function reviewWords(done: number, left: number, reviewer: string): string {
	if (left === 0) return `${counted(done, "text")} reviewed by ${reviewer}.`;
	const own = `${counted(left, "text")} left: ${reviewer} translated ${left === 1 ? "it" : "them"}, and somebody else reviews. Change “Reviewed by” when another person has read ${left === 1 ? "it" : "them"}.`;
	return done === 0 ? own : `${counted(done, "text")} reviewed. ${own}`;
}
