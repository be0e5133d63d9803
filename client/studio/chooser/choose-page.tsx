import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { gapInWords, inList } from "#instruments/coverage/coverage-in-words.ts";
import {
	type Ranked,
	rankMeasures,
	uncovered,
	type Wish,
} from "#instruments/coverage/rank-measures.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";
import { Page } from "../layout/page.tsx";
import { instrumentsQuery } from "../queries.ts";
import { counted } from "../words.ts";
import { addressOf, choosable, wishOf } from "./choice.ts";
import { CoverageGrid } from "./coverage-grid.tsx";
import { PlanChoice } from "./plan-choice.tsx";
import { RankedList } from "./ranked-list.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { WishFields } from "./wish-fields.tsx";

/** From what somebody wants to know to an instrument that asks it, or to the gap that remains. */
export function ChoosePage() {
	const { data } = useSuspenseQuery(instrumentsQuery);
	const [search, setSearch] = useSearchParams();
	// The address follows; it is slower than two quick ticks.
	const [wish, setWish] = useState(() => wishOf(search));
	function choose(next: Wish) {
		setWish(next);
		setSearch((before) => addressOf(next, before), { replace: true });
	}
	const candidates = choosable(data.instruments);
	const ranked = rankMeasures(candidates, wish);
	return (
		<Page
			title="Choose a measure"
			lead="Say what you want to know. No single instrument covers everything: you see what each one leaves out."
			trail={[{ title: "Library", to: "/library" }]}
		>
			<WishFields wish={wish} onWish={choose} />
			<p role="status" className="muted">
				{counted(ranked.length, "instrument fits", "instruments fit")}.
			</p>
			<Gaps wish={wish} candidates={candidates} ranked={ranked} />
			{ranked.length > 0 && <Results ranked={ranked} wish={wish} />}
		</Page>
	);
}

function Results({
	ranked,
	wish,
}: {
	ranked: readonly Ranked<InstrumentSummary>[];
	wish: Wish;
}) {
	return (
		<>
			{wish.dimensions.length === 0 && (
				<p className="empty">
					Tick what you want to know above, and the instruments are put in
					order. Until then you see all of them.
				</p>
			)}
			<PlanChoice />
			<RankedList ranked={ranked} />
			<CoverageGrid ranked={ranked} wish={wish} />
			<SideBySide ranked={ranked} />
		</>
	);
}

/** What remains unmeasured, said in words. */
function Gaps({
	wish,
	candidates,
	ranked,
}: {
	wish: Wish;
	candidates: readonly InstrumentSummary[];
	ranked: readonly Ranked<InstrumentSummary>[];
}) {
	if (ranked.length === 0) return <NoMatch wish={wish} />;
	const nowhere = uncovered(candidates, wish.dimensions);
	const elsewhere = uncovered(
		ranked.map(({ candidate }) => candidate),
		wish.dimensions,
	).filter((each) => !nowhere.includes(each));
	if (nowhere.length + elsewhere.length === 0) return null;
	return (
		<div className="callout">
			<h2>What is missing</h2>
			{nowhere.length > 0 && <p>{gapInWords(nowhere)}</p>}
			{elsewhere.length > 0 && (
				<p>
					Something measures {inList(elsewhere)}, but it asks other people or in
					another way: choose “Anybody” or “Any” above to see it.
				</p>
			)}
		</div>
	);
}

function NoMatch({ wish }: { wish: Wish }) {
	const what = wish.dimensions.length > 0 ? inList(wish.dimensions, "or") : "";
	return (
		<div className="empty">
			<h2>No instrument fits</h2>
			<p>
				{what
					? `Nothing here measures ${what} of these people and in this way.`
					: "Nothing here asks these people in this way."}{" "}
				Choose “Anybody” or “Any”, or adapt one from the{" "}
				<Link to="/library">library</Link> with questions of your own.
			</p>
		</div>
	);
}
