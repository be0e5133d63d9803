import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { instrumentsQuery } from "../queries.ts";
import { counted } from "../words.ts";
import { type Filter, filterInstruments } from "./filter-instruments.ts";
import { groupVersions } from "./group-versions.ts";
import { InstrumentCard } from "./instrument-card.tsx";
import { LibraryFilter } from "./library-filter.tsx";

export function LibraryPage() {
	const { data } = useSuspenseQuery(instrumentsQuery);
	const [filter, setFilter] = useState<Filter>({
		search: "",
		respondent: "",
		use: "",
	});
	const found = groupVersions(filterInstruments(data.instruments, filter));
	return (
		<Page
			title="Library"
			lead="Instruments: questionnaires with known scoring, licence and limits. Read one before you use it."
			actions={
				<>
					<Link className="button" to="/library/choose">
						Choose a measure
					</Link>
					<Link className="button" to="/library/shared">
						Open a shared file
					</Link>
					<Link className="button" to="/library/import">
						Import
					</Link>
					<Link className="button" to="/library/new">
						New instrument
					</Link>
				</>
			}
		>
			<LibraryFilter
				filter={filter}
				onFilter={setFilter}
				instruments={data.instruments}
			/>
			<p role="status" className="muted">
				{counted(found.length, "instrument")}
			</p>
			{found.length === 0 && (
				<div className="empty">
					<h2>No instrument fits</h2>
					<p>Use fewer or other words, or take a filter away.</p>
				</div>
			)}
			<ul className="instrument-list">
				{found.map((group) => (
					<InstrumentCard key={group.head.id} group={group} />
				))}
			</ul>
		</Page>
	);
}
