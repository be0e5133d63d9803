import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type {
	AuditEntry,
	AuditPage,
} from "../../../server/audit/audit.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { Loading } from "../layout/loading.tsx";
import { Stale } from "../layout/stale.tsx";
import { auditQuery } from "../queries.ts";
import { atMinute } from "../words.ts";
import { entrySentence } from "./action-words.ts";
import {
	type AuditChoice,
	auditQueryOf,
	useAuditChoice,
} from "./audit-choice.ts";
import { AuditFilter } from "./audit-filter.tsx";

const columns: readonly Column<AuditEntry>[] = [
	{ title: "When", value: (it) => it.at, show: (it) => atMinute(it.at) },
	{ title: "What happened", value: entrySentence },
	{ title: "Action", value: (it) => it.action, wide: true },
	{ title: "Network address", value: (it) => it.actor.origin, wide: true },
	{ title: "Entry", value: (it) => it.seq, numeric: true },
];

/** One chain of the audit: where it ends, what to look for, and its entries, newest first. */
export function AuditView({ path }: { path: string }) {
	const [choice, setChoice] = useAuditChoice();
	const { data, error, dataUpdatedAt, isPlaceholderData } = useQuery({
		...auditQuery(path, auditQueryOf(choice).toString()),
		placeholderData: keepPreviousData,
		throwOnError: (_, query) => query.state.data === undefined,
	});
	return (
		<>
			<AuditFilter
				key={JSON.stringify(choice)}
				choice={choice}
				onChoice={setChoice}
			/>
			<Stale error={error} since={dataUpdatedAt} />
			{data ? (
				<div aria-busy={isPlaceholderData}>
					<Entries page={data} choice={choice} onChoice={setChoice} />
					<ChainEnd head={data.head} />
				</div>
			) : (
				<Loading what="the audit" />
			)}
		</>
	);
}

function Entries({
	page: { entries, next },
	choice,
	onChoice,
}: {
	page: AuditPage;
	choice: AuditChoice;
	onChoice: (choice: AuditChoice) => void;
}) {
	if (entries.length === 0)
		return (
			<div className="empty">
				<h2>No entry fits</h2>
				<p>Use fewer or other words, or other days.</p>
			</div>
		);
	return (
		<>
			<DataTable
				caption="Entries of the audit"
				hideCaption
				plain
				filtered
				columns={columns}
				rows={entries}
				rowKey={(it) => String(it.seq)}
			/>
			<div className="form-actions">
				{choice.before !== "" && (
					<button
						type="button"
						className="button"
						onClick={() => onChoice({ ...choice, before: "" })}
					>
						Newest
					</button>
				)}
				{next !== null && (
					<button
						type="button"
						className="button"
						onClick={() => onChoice({ ...choice, before: String(next) })}
					>
						Older
					</button>
				)}
			</div>
		</>
	);
}

/** What to write down elsewhere, for whoever wants to prove later that nothing is gone. */
function ChainEnd({ head }: { head: AuditPage["head"] }) {
	if (head === null) return null;
	return (
		<section className="section">
			<h2>Where the chain ends</h2>
			<p>
				Each entry holds the hash of the one before, so that none can be changed
				or taken away without a trace. <code>waymark audit verify</code>, at the
				server's command line, works all of them out afresh.
			</p>
			<dl className="facts">
				<dt>Newest entry</dt>
				<dd>{head.seq.toLocaleString("en-GB")}</dd>
				<dt>Its hash begins with</dt>
				<dd>
					<code>{head.hash.slice(0, 16)}</code>
				</dd>
			</dl>
		</section>
	);
}
