import {
	useMutation,
	useQueryClient,
	useSuspenseQuery,
} from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import type {
	OutsideImport,
	OutsideImportReport,
} from "../../../server/beside/outside.schemas.ts";
import { TickField } from "../forms/tick-field.tsx";
import { Page } from "../layout/page.tsx";
import { say, sayProblem } from "../layout/toast-store.ts";
import { ChooseList } from "../participants/choose-list.tsx";
import { useThisProject } from "../projects/use-project.ts";
import { besideApi, besideKey, outsideFiguresQuery } from "./beside-api.ts";
import { figuresTrail } from "./figure-words.ts";
import { ImportedValues } from "./imported-values.tsx";
import { takeBack } from "./take-back.ts";

type Wanted = Omit<OutsideImport, "apply">;

/** A file of values by code: looked through first, then imported whole or not at all. */
export function ImportValuesPage() {
	const project = useThisProject();
	const { data } = useSuspenseQuery(outsideFiguresQuery(project.id));
	const [decimalComma, setDecimalComma] = useState(false);
	const [wanted, setWanted] = useState<Wanted | null>(null);
	const [report, setReport] = useState<OutsideImportReport | null>(null);
	const apply = useApply(project.id);
	const latest = useRef(0);
	const { mutateAsync, error, isPending } = useMutation({
		mutationFn: (choice: Wanted) =>
			besideApi.importValues(project.id, { ...choice, apply: false }),
	});
	/** What is said of an earlier choice, and comes late, counts no more. */
	async function look(choice: Wanted) {
		latest.current += 1;
		const mine = latest.current;
		setWanted(choice);
		const answer = await mutateAsync(choice);
		if (mine === latest.current) setReport(answer);
	}
	const again = (some: Partial<Wanted>) => {
		if (wanted) look({ ...wanted, ...some }).catch(() => {});
	};
	return (
		<Page
			title="Import values"
			lead="A file with the participants' codes in one column and a figure in each of the others. You see what would happen before anything does."
			trail={figuresTrail(project)}
		>
			{data.figures.length === 0 ? (
				<p>
					<Link to={`/projects/${project.id}/figures`}>
						Say what the first figure is
					</Link>{" "}
					before you import its values.
				</p>
			) : (
				<section className="section first">
					<h2>1. Choose the file</h2>
					<TickField
						name="decimalComma"
						label="The file has decimal commas (1,5)"
						ticked={decimalComma}
						onTick={(decimalComma) => {
							setDecimalComma(decimalComma);
							again({ decimalComma });
						}}
					/>
					<ChooseList
						look={async ({ text: csv }) => {
							setReport(null);
							await look({ csv, decimalComma, mapping: {} });
						}}
					/>
				</section>
			)}
			{wanted && report && (
				<ImportedValues
					report={report}
					figures={data.figures}
					mapping={wanted.mapping ?? {}}
					isPending={isPending}
					fault={error?.message}
					onHolds={(heading, holds) =>
						again({ mapping: { ...wanted.mapping, [heading]: holds } })
					}
					apply={() => apply(wanted)}
				/>
			)}
		</Page>
	);
}

/** Imports what was looked through, and offers to take it back. */
function useApply(project: string): (wanted: Wanted) => Promise<void> {
	const client = useQueryClient();
	const navigate = useNavigate();
	const refresh = () =>
		client.invalidateQueries({ queryKey: besideKey(project) });
	return async (wanted) => {
		try {
			const { figures } = await besideApi.importValues(project, {
				...wanted,
				apply: true,
			});
			await refresh();
			say("The values are imported.", {
				label: "Undo",
				run: () =>
					takeBack(
						project,
						figures.map(({ figure }) => figure),
						refresh,
					),
			});
			navigate(`/projects/${project}/figures`);
		} catch (error) {
			sayProblem(error);
		}
	};
}
