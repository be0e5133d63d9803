import type { Instrument } from "#instruments/definition.ts";
import { endonym } from "#instruments/endonym.ts";
import { directionOf } from "#instruments/script-direction.ts";
import { translationsOf } from "#instruments/translations/translations-of.ts";
import { languageName } from "../../words.ts";

/** The languages beside the source, with how much of each is ready. */
export function LanguageList({
	definition,
	language: chosen,
	onChoose,
	onRemove,
}: {
	definition: Instrument;
	language: string | undefined;
	onChoose(language: string): void;
	onRemove(language: string): void;
}) {
	return (
		<ul className="language-list">
			{definition.languages.slice(1).map((language) => (
				<li key={language}>
					<button
						type="button"
						className="button"
						aria-pressed={language === chosen}
						onClick={() => onChoose(language)}
					>
						{languageName(language)}
						<OwnName language={language} />
					</button>
					<span className="hint">{readyWords(definition, language)}</span>
					<button
						type="button"
						className="button quiet"
						onClick={() => onRemove(language)}
					>
						Take out
						<span className="visually-hidden"> {languageName(language)}</span>
					</button>
				</li>
			))}
		</ul>
	);
}

/** Nothing where the browser does not know the language's own name. */
function OwnName({ language }: { language: string }) {
	const own = endonym(language);
	if (own === languageName(language)) return null;
	return (
		<>
			{" "}
			<span lang={language} dir={directionOf(language)}>
				{own}
			</span>
		</>
	);
}

function readyWords(definition: Instrument, language: string): string {
	const all = translationsOf(definition, language);
	const ready = all.filter(
		({ progress }) => progress === "reviewed" || progress === "vouched",
	).length;
	return ready === all.length
		? `All ${all.length} texts are ready`
		: `${ready} of ${all.length} texts are ready`;
}
