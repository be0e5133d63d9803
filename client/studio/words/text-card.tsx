import { useQuery } from "@tanstack/react-query";
import type { Ref } from "react";
import type { CodedText } from "../../../server/themes/texts.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { figure } from "../../charts/format.ts";
import { useMeasuredSurvey } from "../surveys/use-survey.ts";
import { english, languageName } from "../words.ts";
import { QuoteForm } from "./quote-form.tsx";
import { type Place, wholeTextQuery } from "./words-api.ts";

/** What somebody wrote, where and how, and what was found in it. */
export function TextCard({
	text,
	place,
	themes,
	isCurrent,
	isOpened,
	onOpen,
	onFocus,
	ref,
}: {
	text: CodedText;
	place: Place;
	themes: readonly Theme[];
	isCurrent: boolean;
	/** Whether all of it is shown. */
	isOpened: boolean;
	onOpen: () => void;
	onFocus: () => void;
	ref: Ref<HTMLElement>;
}) {
	return (
		<article
			ref={ref}
			className="text-card"
			aria-current={isCurrent || undefined}
			aria-label={labelOf(text)}
			// The keys move the focus from text to text.
			// biome-ignore lint/a11y/noNoninteractiveTabindex: as in a feed
			tabIndex={0}
			onFocus={onFocus}
		>
			<Facts text={text} />
			{isOpened ? (
				<Whole text={text} place={place} themes={themes} />
			) : (
				<p className="text-words" dir="auto" lang={text.language}>
					{text.text}
					{text.isCut && "…"}
				</p>
			)}
			<Findings text={text} themes={themes} />
			<button
				type="button"
				className="button quiet"
				aria-expanded={isOpened}
				onClick={onOpen}
			>
				{isOpened ? "Close" : text.isCut ? "Read all of it" : "Quote from it"}
			</button>
		</article>
	);
}

function labelOf({ mine, standing }: CodedText): string {
	if (standing?.state === "disputed") return "Text, coders differ";
	return mine === null ? "Text, not coded by you" : "Text, coded by you";
}

function Facts({ text }: { text: CodedText }) {
	const { survey, definition } = useMeasuredSurvey();
	const wave = survey.waves.find(({ key }) => key === text.wave);
	const items = definition.items.filter(({ id }) => id === text.item);
	return (
		<ul className="text-facts">
			<li>{wave?.title}</li>
			{text.site && <li>{text.site}</li>}
			{items.map((item) => (
				<li key={item.id}>{english(item.topic)}</li>
			))}
			{text.score !== null && <li>Score {figure(text.score, 2)}</li>}
			{text.mode !== "self" && <li>{modeWords[text.mode] ?? text.mode}</li>}
			{survey.languages.length > 1 && <li>{languageName(text.language)}</li>}
			{text.isCut && <li>{text.length.toLocaleString("en-GB")} characters</li>}
		</ul>
	);
}

const modeWords: Record<string, string> = {
	helped: "With help",
	proxy: "For somebody else",
	paper: "On paper",
};

function Findings({
	text: { mine, others, standing },
	themes,
}: {
	text: CodedText;
	themes: readonly Theme[];
}) {
	return (
		<dl className="text-findings">
			<div>
				<dt>You</dt>
				<dd>
					{mine === null ? (
						"not coded yet"
					) : (
						<Marks ids={mine} themes={themes} />
					)}
				</dd>
			</div>
			{others?.map(({ coder, themes: found }) => (
				<div key={coder}>
					<dt>{coder}</dt>
					<dd>
						<Marks ids={found} themes={themes} />
					</dd>
				</div>
			))}
			{standing && (
				<div>
					<dt>Counts</dt>
					<dd>
						{standing.themes === null ? (
							standing.state === "disputed" ? (
								"coders differ: settle it"
							) : (
								"not coded"
							)
						) : (
							<>
								<Marks ids={standing.themes} themes={themes} />
								{standing.state === "settled" && " (settled)"}
							</>
						)}
					</dd>
				</div>
			)}
		</dl>
	);
}

/** Themes by mark and name; the mark tells them apart without colour. */
function Marks({
	ids,
	themes,
}: {
	ids: readonly string[];
	themes: readonly Theme[];
}) {
	if (ids.length === 0) return "no theme fits";
	return (
		<ul className="theme-marks">
			{themes
				.filter(({ id }) => ids.includes(id))
				.map(({ id, mark, name }) => (
					<li key={id}>
						<span aria-hidden="true">{mark}</span> {name}
					</li>
				))}
		</ul>
	);
}

function Whole({
	text,
	place,
	themes,
}: {
	text: CodedText;
	place: Place;
	themes: readonly Theme[];
}) {
	const { response, item } = text;
	const { data } = useQuery({
		...wholeTextQuery(place, { response, item }),
		throwOnError: true,
	});
	return (
		<>
			<p className="text-words" dir="auto" lang={text.language}>
				{data?.text ?? text.text}
			</p>
			{data && (
				<QuoteForm text={text} whole={data} place={place} themes={themes} />
			)}
		</>
	);
}
