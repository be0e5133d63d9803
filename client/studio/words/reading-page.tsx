import {
	keepPreviousData,
	useQuery,
	useSuspenseQuery,
} from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { TextsQuery } from "../../../server/themes/texts.schemas.ts";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { Loading } from "../layout/loading.tsx";
import { counted } from "../words.ts";
import { CodingPanel } from "./coding-panel.tsx";
import { TextCard } from "./text-card.tsx";
import { TextFilter } from "./text-filter.tsx";
import { useCoding } from "./use-coding.ts";
import { useReadingKeys } from "./use-reading-keys.ts";
import {
	type CodingKind,
	codebookQuery,
	type Place,
	textsQuery,
} from "./words-api.ts";
import { usePlace, WordsPage } from "./words-page.tsx";

/** Reads what people wrote, text by text, and gives it themes: by keyboard or by pointer. */
export function ReadingPage() {
	return (
		<WordsPage
			title="Read and code"
			lead="Names, numbers and addresses that a program finds are taken out. It does not find all of them."
		>
			<Reading />
		</WordsPage>
	);
}

function Reading() {
	const place = usePlace();
	const { data } = useSuspenseQuery(codebookQuery(place));
	const themes = data.themes.filter(({ mergedInto }) => mergedInto === null);
	const [wish, setWish] = useState<Omit<TextsQuery, "after">>({});
	/** Where each page that was left began, the first without. */
	const [pages, setPages] = useState<readonly (string | undefined)[]>([
		undefined,
	]);
	const after = pages.at(-1);
	const asked = { ...wish, ...(after !== undefined && { after }) };
	const { data: page } = useQuery({
		...textsQuery(place, asked),
		placeholderData: keepPreviousData,
		throwOnError: true,
	});
	const [total, setTotal] = useState<number | null>(null);
	useEffect(() => {
		if (page && page.total !== null) setTotal(page.total);
	}, [page]);
	return (
		<>
			<TextFilter
				wish={wish}
				onWish={(next) => {
					setWish(next);
					setPages([undefined]);
				}}
				themes={themes}
				isOpen={page?.isOpen ?? false}
				scale={page?.scale ?? null}
			/>
			<p role="status" className="hint">
				{total !== null && `${counted(total, "text")} to read`}
				{pages.length > 1 && `, page ${pages.length}`}
			</p>
			{page ? (
				<Texts
					key={keyOf(page.texts[0])}
					place={place}
					wish={asked}
					page={page}
					themes={themes}
					isFiltered={Object.keys(wish).length > 0}
					{...(page.next !== null && {
						onNext: () => setPages([...pages, page.next ?? undefined]),
					})}
					{...(pages.length > 1 && {
						onBefore: () => setPages(pages.slice(0, -1)),
					})}
				/>
			) : (
				<Loading what="the texts" />
			)}
		</>
	);
}

function Texts({
	place,
	wish,
	page,
	themes,
	isFiltered,
	onNext,
	onBefore,
}: {
	place: Place;
	wish: TextsQuery;
	page: { texts: Parameters<typeof TextCard>[0]["text"][]; isOpen: boolean };
	themes: readonly Theme[];
	isFiltered: boolean;
	onNext?: () => void;
	onBefore?: () => void;
}) {
	const { texts, isOpen } = page;
	const offered = themes.filter(({ retired }) => !retired);
	const [current, setCurrent] = useState(0);
	const [opened, setOpened] = useState<string | null>(null);
	const [kind, setKind] = useState<CodingKind>("coding");
	const cards = useRef<(HTMLElement | null)[]>([]);
	const picker = useRef<HTMLInputElement>(null);
	const coding = useCoding(place, wish);
	const text = texts[current];
	const isLater = onBefore !== undefined;
	useEffect(() => {
		if (isLater) cards.current[0]?.focus();
	}, [isLater]);
	const toggle = (index: number) => {
		const key = keyOf(texts[index]);
		setOpened(opened === key ? null : key);
	};
	useReadingKeys({
		texts,
		current,
		kind,
		themes: offered,
		coding,
		move(index) {
			if (index >= texts.length) return onNext?.();
			if (index < 0) return onBefore?.();
			cards.current[index]?.focus();
		},
		open: () => toggle(current),
		find: () => picker.current?.focus(),
	});
	if (texts.length === 0) return <Nothing isFiltered={isFiltered} />;
	return (
		<div className="words-reading">
			<div>
				{texts.map((each, index) => (
					<TextCard
						key={keyOf(each)}
						ref={(card) => {
							cards.current[index] = card;
						}}
						text={each}
						place={place}
						themes={themes}
						isCurrent={index === current}
						isOpened={opened === keyOf(each)}
						onOpen={() => toggle(index)}
						onFocus={() => setCurrent(index)}
					/>
				))}
				<div className="form-actions">
					{onBefore && (
						<button type="button" className="button" onClick={onBefore}>
							Page before
						</button>
					)}
					{onNext && (
						<button type="button" className="button" onClick={onNext}>
							Next page
						</button>
					)}
				</div>
			</div>
			{text && (
				<CodingPanel
					text={text}
					kind={kind}
					onKind={setKind}
					isOpen={isOpen}
					themes={offered}
					coding={coding}
					picker={picker}
					onLeave={() => cards.current[current]?.focus()}
				/>
			)}
		</div>
	);
}

const keyOf = (text: { response: string; item: string } | undefined) =>
	text ? `${text.response}.${text.item}` : null;

function Nothing({ isFiltered }: { isFiltered: boolean }) {
	const { project, survey } = usePlace();
	return (
		<div className="empty">
			<h2>{isFiltered ? "No text is like this" : "Nobody has written yet"}</h2>
			{isFiltered ? (
				<p>Take a filter away, or search for other words.</p>
			) : (
				<p>
					What people write shows here as it comes in. Prepare the{" "}
					<Link to={`/projects/${project}/surveys/${survey}/words/codebook`}>
						codebook
					</Link>{" "}
					meanwhile: what do you want to find in it?
				</p>
			)}
		</div>
	);
}
