import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import { saveFile } from "../../charts/save-file.ts";
import { TextField } from "../forms/text-field.tsx";
import { say, sayProblem } from "../layout/toast-store.ts";
import type { ApiProblem } from "../request.ts";
import {
	type DraftKey,
	designerApi,
	type LoadedDraft,
} from "./designer-api.ts";
import { nextVersion } from "./next-version.ts";

/** Somebody else was quicker: both are still there, and the author says which goes on. */
export function Conflict({
	draftKey,
	definition,
	problem,
	take,
	letGo,
}: {
	draftKey: DraftKey;
	definition: Instrument;
	problem: ApiProblem;
	take: (theirs: LoadedDraft) => void;
	/** Called once this page's own is kept as another version. */
	letGo: () => void;
}) {
	const takeTheirs = useMutation({
		mutationFn: () => designerApi.draft(draftKey),
		onSuccess(theirs) {
			download(definition);
			take(theirs);
			say("You see what was saved. Yours is downloaded, and one Undo away.");
		},
		onError: sayProblem,
	});
	return (
		<div className="callout" role="alert">
			<h2>Somebody else has saved this draft</h2>
			<p>{problem.message}</p>
			<p>Nothing is overwritten. What you typed is still on this page.</p>
			<p className="form-actions">
				<button
					type="button"
					className="button"
					onClick={() => takeTheirs.mutate()}
				>
					Take theirs, and download mine
				</button>
			</p>
			<KeepMine draftKey={draftKey} definition={definition} letGo={letGo} />
		</div>
	);
}

function download(definition: Instrument): void {
	saveFile(
		`${definition.id}-${definition.version}-mine.json`,
		"application/json",
		`${JSON.stringify(definition, null, "\t")}\n`,
	);
}

function KeepMine({
	draftKey,
	definition,
	letGo,
}: {
	draftKey: DraftKey;
	definition: Instrument;
	letGo: () => void;
}) {
	const navigate = useNavigate();
	const { id } = draftKey;
	const [version, setVersion] = useState(nextVersion(draftKey.version));
	const keep = useMutation({
		mutationFn: async () => {
			const relation = "new-version-of";
			const copy = await designerApi.copy({
				from: draftKey,
				relation,
				id,
				version,
			});
			const { lineage } = copy.content;
			const mine = { ...definition, id, version, ...(lineage && { lineage }) };
			await designerApi.save({ id, version }, mine, copy.revision);
		},
		onSuccess() {
			letGo();
			navigate(`/library/${id}/${version}/edit/questions`);
		},
		onError: sayProblem,
	});
	return (
		<form
			className="designer-beside"
			onSubmit={(event) => {
				event.preventDefault();
				keep.mutate();
			}}
		>
			<TextField
				name="mine-version"
				label="Or keep mine as version"
				value={version}
				onValue={setVersion}
			/>
			<button type="submit" className="button">
				Keep mine
			</button>
		</form>
	);
}
