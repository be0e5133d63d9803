import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import { Page } from "../layout/page.tsx";
import { english } from "../words.ts";
import { isDraft } from "./is-draft.ts";
import { standingQuery, type VersionKey, versionPath } from "./library-api.ts";
import { useVersion } from "./use-version.ts";
import { WordingForm } from "./wording-form.tsx";

/** Where somebody with permission pastes the wording that the licence withholds. */
export function PasteWordingPage() {
	const { key, detail, title, trail } = useVersion();
	const { definition, state } = detail;
	return (
		<Page
			title="Paste the wording"
			trail={trail}
			lead={`The questions of “${title}” belong to somebody else. Paste them in once you hold their permission, exactly as you were given them.`}
		>
			{isDraft(state) ? (
				<OfDraft version={key} />
			) : (
				<CopyFirst version={key} definition={definition} />
			)}
		</Page>
	);
}

/** Asked once: what is typed is not replaced by what somebody else saves. */
function OfDraft({ version }: { version: VersionKey }) {
	const { data: draft } = useQuery({
		...standingQuery(version),
		refetchOnWindowFocus: false,
		refetchOnReconnect: false,
	});
	if (draft === undefined) return <p role="status">Loading…</p>;
	return (
		<WordingForm version={version} draft={draft} definition={asItIs(draft)} />
	);
}

/** Copies are of the right shape, and this page keeps them so. */
const asItIs = (draft: Draft) => draft.content as unknown as Instrument;

function CopyFirst({
	version,
	definition,
}: {
	version: VersionKey;
	definition: Instrument;
}) {
	return (
		<div className="empty">
			<h2>Make a copy of your own first</h2>
			<p>
				{english(definition.licence.summary)}{" "}
				{definition.licence.holder && `Holder: ${definition.licence.holder}.`}
			</p>
			<p>
				This version stays as it is. The wording goes into a copy that belongs
				to your organisation alone, together with a note of the permission.
			</p>
			<Link
				className="button primary"
				to={versionPath(version, "copy?relation=new-version-of")}
			>
				Make a copy for the wording
			</Link>
		</div>
	);
}
