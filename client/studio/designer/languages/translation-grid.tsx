import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Instrument } from "#instruments/definition.ts";
import {
	type Progress,
	type Translation,
	translationsOf,
} from "#instruments/translations/translations-of.ts";
import { TextField } from "../../forms/text-field.tsx";
import { counted, languageName } from "../../words.ts";
import { groups, type Place, placesOf } from "./place-words.ts";
import { progresses, progressWords } from "./progress-words.ts";
import { TranslationRow } from "./translation-row.tsx";

interface TranslationGridProps {
	definition: Instrument;
	language: string;
	onTranslate(path: string, place: string, target: string): void;
	onReview(paths: readonly string[]): void;
}

interface Row {
	translation: Translation;
	place: Place;
}

interface Filter {
	shown: Progress | "all";
	/** Paths of what was changed since: a row does not go from under the hands of whoever works on it. */
	kept: readonly string[];
}

function isShown({ shown, kept }: Filter, { path, progress }: Translation) {
	return shown === "all" || progress === shown || kept.includes(path);
}

/** Every text beside its translation, what respondents meet first at the top. */
export function TranslationGrid({
	definition,
	language,
	onTranslate,
	onReview,
}: TranslationGridProps) {
	const [filter, setFilter] = useState<Filter>({ shown: "all", kept: [] });
	const [search, setSearch] = useState("");
	// Only the search may lag: a field whose row lags behind the draft would show what it held before.
	const wanted = useDeferredValue(search);
	const rows = useRows(definition, language);
	const found = rows.filter(
		({ translation, place }) =>
			isShown(filter, translation) && matches(wanted, translation, place),
	);
	const [source = "en"] = definition.languages;
	const names = useMemo(
		() => new Map(rows.map((row) => [row.translation.path, row.place.name])),
		[rows],
	);
	const keep = useCallback(
		(path: string) =>
			setFilter((filter) =>
				filter.kept.includes(path)
					? filter
					: { ...filter, kept: [...filter.kept, path] },
			),
		[],
	);
	const translate = useCallback(
		(path: string, target: string) => {
			keep(path);
			onTranslate(path, names.get(path) ?? path, target);
		},
		[keep, onTranslate, names],
	);
	const review = useCallback(
		(path: string) => {
			keep(path);
			onReview([path]);
		},
		[keep, onReview],
	);
	const toReview = found.filter(
		({ translation: { progress } }) => progress === "unreviewed",
	);
	return (
		<section aria-label={`Texts in ${languageName(language)}`}>
			<Counts
				rows={rows}
				shown={filter.shown}
				onShown={(shown) => setFilter({ shown, kept: [] })}
			/>
			<div className="translation-tools">
				<TextField
					name="search-texts"
					label="Find a text"
					type="search"
					value={search}
					onValue={setSearch}
				/>
				{toReview.length > 1 && (
					<button
						type="button"
						className="button"
						onClick={() =>
							onReview(toReview.map(({ translation: { path } }) => path))
						}
					>
						Mark all {toReview.length} shown as reviewed
					</button>
				)}
			</div>
			<p role="status" className="muted">
				{counted(found.length, "text")} shown
			</p>
			{found.length === 0 && (
				<div className="empty">
					<h3>No text fits</h3>
					<p>Take the filter away, or search for other words.</p>
				</div>
			)}
			{groups.map((group) => {
				const own = found.filter(({ place }) => place.group === group);
				return (
					own.length > 0 && (
						<section key={group} className="translation-group">
							<h2>{group}</h2>
							<ul>
								{own.map(({ translation, place }) => (
									<TranslationRow
										key={translation.path}
										place={place.name}
										translation={translation}
										source={source}
										language={language}
										onTranslate={translate}
										onReview={review}
									/>
								))}
							</ul>
						</section>
					)
				);
			})}
		</section>
	);
}

/** Rows keep their identity while they are the same, so that only those that changed are drawn again. */
function useRows(definition: Instrument, language: string): Row[] {
	const [known] = useState(() => new Map<string, Row>());
	return useMemo(() => {
		const placeOf = placesOf(definition);
		return translationsOf(definition, language).map((translation) => {
			const place = placeOf(translation.path);
			const before = known.get(translation.path);
			if (before && isSame(before, { translation, place })) return before;
			const row = { translation, place };
			known.set(translation.path, row);
			return row;
		});
	}, [definition, language, known]);
}

function isSame(one: Row, other: Row): boolean {
	return (
		one.place.name === other.place.name &&
		one.translation.source === other.translation.source &&
		one.translation.target === other.translation.target &&
		one.translation.progress === other.translation.progress &&
		one.translation.state === other.translation.state
	);
}

function matches(
	search: string,
	{ source, target }: Translation,
	{ name }: Place,
) {
	const text = `${name}\n${source}\n${target}`.toLowerCase();
	return search
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
}

function Counts({
	rows,
	shown,
	onShown,
}: {
	rows: readonly Row[];
	shown: Progress | "all";
	onShown(shown: Progress | "all"): void;
}) {
	const counts = progresses
		.map((progress) => ({
			progress,
			n: rows.filter((row) => row.translation.progress === progress).length,
		}))
		.filter(({ n }) => n > 0);
	return (
		<fieldset className="translation-counts">
			<legend>Show</legend>
			<Choice isChosen={shown === "all"} onChoose={() => onShown("all")}>
				All {rows.length}
			</Choice>
			{counts.map(({ progress, n }) => (
				<Choice
					key={progress}
					isChosen={shown === progress}
					onChoose={() => onShown(progress)}
				>
					<span aria-hidden="true">{progressWords[progress].mark}</span>{" "}
					{progressWords[progress].name} {n}
				</Choice>
			))}
		</fieldset>
	);
}

function Choice({
	isChosen,
	onChoose,
	children,
}: {
	isChosen: boolean;
	onChoose(): void;
	children: React.ReactNode;
}) {
	return (
		<button
			type="button"
			className="button quiet"
			aria-pressed={isChosen}
			onClick={onChoose}
		>
			{children}
		</button>
	);
}
