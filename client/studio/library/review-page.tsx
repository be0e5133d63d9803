import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, Navigate } from "react-router";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import { Page } from "../layout/page.tsx";
import { atMinute, counted, listed } from "../words.ts";
import { AskForReview } from "./ask-for-review.tsx";
import { FaultList } from "./fault-list.tsx";
import { faultsOfDraft } from "./faults-of-draft.ts";
import { GiveVerdict } from "./give-verdict.tsx";
import { isDraft } from "./is-draft.ts";
import { standingQuery, type VersionKey, versionPath } from "./library-api.ts";
import { nobodyLeft } from "./nobody-left.ts";
import { Questions } from "./questions.tsx";
import { ReviewWords } from "./review-words.tsx";
import { Scoring } from "./scoring.tsx";
import { SinceItsSource } from "./since-its-source.tsx";
import { useVersion } from "./use-version.ts";

/** A draft as a second person reads it: what changed, what is wrong, and their verdict. */
export function ReviewPage() {
	const { key, detail, trail } = useVersion();
	if (!isDraft(detail.state)) return <Navigate to={versionPath(key)} replace />;
	return (
		<Page
			title="Review"
			trail={trail}
			lead="Somebody who has not worked on it reads it before it is asked of people."
		>
			<Reading version={key} />
		</Page>
	);
}

function Reading({ version }: { version: VersionKey }) {
	const { data: draft } = useSuspenseQuery(standingQuery(version));
	return (
		<>
			<p>
				Revision {draft.revision}, last changed by {draft.changedBy} on{" "}
				{atMinute(draft.changedAt)}. Worked on by {listed(draft.contributors)}.
			</p>
			<ReviewWords draft={draft} />
			{draft.state === "draft" &&
				(draft.publishing === "free" ? (
					<NobodyToAsk version={version} draft={draft} />
				) : (
					<AskForReview version={version} />
				))}
			<DraftToRead version={version} content={draft.content} />
			{draft.state !== "draft" && <Verdict version={version} draft={draft} />}
		</>
	);
}

function NobodyToAsk({
	version,
	draft,
}: {
	version: VersionKey;
	draft: Draft;
}) {
	return (
		<p>
			{nobodyLeft(draft)}, so there is nobody to ask.{" "}
			<Link to={versionPath(version, "publish")}>Publish it</Link> when it is
			ready: it will say that nobody else has read it.
		</p>
	);
}

function DraftToRead({
	version,
	content,
}: {
	version: VersionKey;
	content: Draft["content"];
}) {
	const faults = faultsOfDraft(content);
	const isSound = checkDefinition(content).length === 0;
	const definition = content as unknown as Instrument;
	return (
		<>
			<section className="section">
				<h2>Faults</h2>
				{faults.length === 0 ? (
					<p>None were found.</p>
				) : (
					<>
						<p>
							{counted(faults.length, "fault")} to put right before it is
							published:
						</p>
						<FaultList version={version} faults={faults} />
					</>
				)}
			</section>
			{isSound && (
				<>
					<SinceItsSource definition={definition} />
					<Questions definition={definition} />
					<Scoring definition={definition} />
				</>
			)}
		</>
	);
}

function Verdict({ version, draft }: { version: VersionKey; draft: Draft }) {
	if (draft.mayReview) return <GiveVerdict version={version} draft={draft} />;
	return (
		<section className="section">
			<h2>Your verdict</h2>
			<p>
				You have worked on this draft, so somebody else has to read it. Send
				them the address of this page.
			</p>
		</section>
	);
}
