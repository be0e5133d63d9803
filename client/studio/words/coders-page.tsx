import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { CodingProgress } from "../../../server/themes/codings.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { percent } from "../../charts/format.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { counted, onDay } from "../words.ts";
import {
	codebookQuery,
	codingsFile,
	progressQuery,
	wordsApi,
	wordsKey,
} from "./words-api.ts";
import { usePlace, WordsPage } from "./words-page.tsx";

/** Who has coded how much, and how alike. */
export function CodersPage() {
	const place = usePlace();
	return (
		<WordsPage
			title="Coders"
			lead="Two people who code the same texts without sight of each other show whether a theme can be found reliably."
			actions={
				<a className="button" href={codingsFile(place)} download>
					Codings (CSV)
				</a>
			}
		>
			<Progress />
		</WordsPage>
	);
}

function Progress() {
	const place = usePlace();
	const client = useQueryClient();
	const { data } = useSuspenseQuery(progressQuery(place));
	const base = `/projects/${place.project}/surveys/${place.survey}/words`;
	if (data.coders.length === 0)
		return (
			<div className="empty">
				<h2>Nobody has coded yet</h2>
				<p>
					Write a few themes into the{" "}
					<Link to={`${base}/codebook`}>codebook</Link>, then{" "}
					<Link to={base}>read and code</Link>. Ask a colleague to code the same
					texts.
				</p>
			</div>
		);
	return (
		<>
			<DataTable
				caption="Texts coded"
				columns={coderColumns(data.texts)}
				rows={data.coders}
				rowKey={({ name }) => name}
			/>
			{data.isOpen ? (
				<>
					<p>
						Opened by {data.openedBy} on {onDay(data.openedAt ?? "")}.{" "}
						{(data.disputed ?? 0) > 0 ? (
							<>
								Coders differ on {counted(data.disputed ?? 0, "text")}: filter
								for “To settle” when you <Link to={base}>read and code</Link>.
							</>
						) : (
							"Nothing is left to settle."
						)}
					</p>
					<Agreement data={data} />
				</>
			) : (
				<section className="section">
					<h2>Coders do not see each other's codings yet</h2>
					<p>
						They open by themselves when two people have coded every text. Open
						them before if the texts that both have coded are enough to compare.
					</p>
					<ConfirmButton
						label="Open the codings"
						of="of all coders"
						question="Open the codings?"
						action="Open them"
						act={() => wordsApi.open(place)}
						done={() => {
							client.invalidateQueries({ queryKey: wordsKey(place) });
							say("Coders see each other's codings from now on.");
						}}
					>
						<p>
							From then on everybody sees what others found. Only what was coded
							before counts as agreement, and it cannot be changed.
						</p>
					</ConfirmButton>
				</section>
			)}
		</>
	);
}

const coderColumns = (
	texts: number,
): readonly Column<CodingProgress["coders"][number]>[] => [
	{ title: "Coder", value: ({ name }) => name },
	{ title: "Coded", value: ({ coded }) => coded, numeric: true },
	{ title: "Of", value: () => texts, numeric: true },
];

function Agreement({ data: { agreement } }: { data: CodingProgress }) {
	const { themes } = useSuspenseQuery(codebookQuery(usePlace())).data;
	if (!agreement) return null;
	const names = new Map(themes.map(({ id, name }) => [id, name]));
	if (agreement.pairs.length === 0)
		return (
			<p>
				No text was coded by two people without sight of each other, so there is
				no agreement to show.
			</p>
		);
	return (
		<section className="section">
			<h2>How alike coders found themes</h2>
			<p className="hint">
				Agreement: the share of texts in which both found the theme or neither
				did. Kappa and alpha take away what chance alone would give: 1 is
				perfect, 0 is chance. Alpha of .80 or more is firm, .67 or more
				tentative.
			</p>
			{agreement.pairs.map(({ first, second, texts }, place) => (
				<DataTable
					key={`${first} ${second}`}
					caption={`${first} and ${second}: ${counted(texts, "text")}`}
					columns={agreementColumns}
					rows={agreement.themes.map(({ theme, pairs, alpha, meaning }) => ({
						theme,
						name: names.get(theme) ?? "",
						alpha,
						meaning,
						pair: pairs[place],
					}))}
					rowKey={({ theme }) => theme}
				/>
			))}
		</section>
	);
}

interface AgreementRow {
	theme: string;
	name: string;
	alpha: number | null;
	meaning: string;
	pair:
		| NonNullable<
				CodingProgress["agreement"]
		  >["themes"][number]["pairs"][number]
		| undefined;
}

const rounded = (value: number | null | undefined) =>
	value == null ? "not defined" : value.toFixed(2);

const agreementColumns: readonly Column<AgreementRow>[] = [
	{ title: "Theme", value: ({ name }) => name },
	{ title: "Both", value: ({ pair }) => pair?.both ?? null, numeric: true },
	{
		title: "One alone",
		value: ({ pair }) => (pair ? pair.onlyFirst + pair.onlySecond : null),
		numeric: true,
	},
	{
		title: "Agreement",
		value: ({ pair }) => pair?.agreed ?? null,
		show: ({ pair }) => (pair?.agreed == null ? "" : percent(pair.agreed)),
		numeric: true,
	},
	{
		title: "Kappa",
		value: ({ pair }) => pair?.kappa ?? null,
		show: ({ pair }) => rounded(pair?.kappa),
		numeric: true,
	},
	{
		title: "Alpha, all coders",
		value: ({ alpha }) => alpha,
		show: ({ alpha }) => rounded(alpha),
		numeric: true,
	},
	{ title: "What it means", value: ({ meaning }) => meaning },
];
