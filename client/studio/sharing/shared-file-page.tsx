import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { TakenIn } from "../../../server/sharing/sharing.schemas.ts";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { instrumentsQuery } from "../queries.ts";
import { ApiProblem } from "../request.ts";
import { counted } from "../words.ts";
import { ChooseSharedFile } from "./choose-shared-file.tsx";
import { FillPlan } from "./fill-plan.tsx";
import { PlacedTable } from "./placed-table.tsx";
import { sharingApi } from "./sharing-api.ts";

/** A file that was read, and what storing it would do. */
interface Looked {
	file: unknown;
	taken: TakenIn;
}

/** Opens a file that another team handed on: it shows first what it holds and where it would go. */
export function SharedFilePage() {
	const [looked, setLooked] = useState<Looked | null>(null);
	const look = useMutation({
		mutationFn: async (file: unknown) => ({
			file,
			taken: await sharingApi.look(file),
		}),
		onSuccess: setLooked,
		onError: () => setLooked(null),
	});
	return (
		<Page
			title="Open a shared file"
			lead="A file from another Waymark, with instruments and perhaps an evaluation plan. Nothing is stored until you say so."
			trail={[{ title: "Library", to: "/library" }]}
		>
			<ChooseSharedFile
				onFile={(file) => look.mutate(file)}
				isReading={look.isPending}
			/>
			{look.error && <Refused problem={look.error} />}
			{looked && <Contents looked={looked} onStored={setLooked} />}
		</Page>
	);
}

function Refused({ problem }: { problem: Error }) {
	const faults = problem instanceof ApiProblem ? problem.faults : {};
	const listed = Object.entries(faults).filter(
		([, message]) => message !== problem.message,
	);
	return (
		<div className="callout" role="alert">
			<p>
				<strong>The file cannot be used.</strong> {problem.message}
			</p>
			{listed.length > 0 && (
				<ul>
					{listed.slice(0, 20).map(([path, message]) => (
						<li key={path}>
							<code>{path}</code>: {message}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

function Contents({
	looked: { file, taken },
	onStored,
}: {
	looked: Looked;
	onStored: (looked: Looked) => void;
}) {
	const client = useQueryClient();
	const { mutate, isPending, error } = useMutation({
		mutationFn: () => sharingApi.takeIn(file),
		onSuccess(stored) {
			client.invalidateQueries(instrumentsQuery);
			onStored({ file, taken: stored });
			say("Stored. New instruments are drafts until somebody publishes them.");
		},
	});
	const fresh = taken.instruments.filter(({ how }) => how !== "there-already");
	return (
		<>
			<section className="section">
				<h2>What it holds</h2>
				<p role="status">
					{counted(taken.instruments.length, "instrument")}
					{taken.plan &&
						`, and the plan of “${taken.plan.title}” with ${counted(taken.plan.aims, "aim")} and ${counted(taken.plan.measures, "measure")}`}
					. The checksum is right.
				</p>
				{taken.instruments.length > 0 && <PlacedTable taken={taken} />}
				{error && (
					<p className="fault" role="alert">
						{error.message}
					</p>
				)}
				{fresh.length > 0 && !taken.stored && (
					<button
						type="button"
						className="button primary"
						aria-disabled={isPending}
						onClick={() => !isPending && mutate()}
					>
						Store {counted(fresh.length, "draft")}
					</button>
				)}
			</section>
			{taken.plan && <FillPlan file={file} />}
		</>
	);
}
