import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, Navigate, useNavigate } from "react-router";
import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import { Form } from "../forms/form.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { Page } from "../layout/page.tsx";
import { say } from "../layout/toast-store.ts";
import { counted } from "../words.ts";
import { FaultList } from "./fault-list.tsx";
import { faultsOfDraft } from "./faults-of-draft.ts";
import { isDraft } from "./is-draft.ts";
import {
	libraryApi,
	standingQuery,
	type VersionKey,
	versionPath,
} from "./library-api.ts";
import { nobodyLeft } from "./nobody-left.ts";
import { useRefresh, useVersion } from "./use-version.ts";

/** The last step: what stops it, who has read it, and the button. */
export function PublishPage() {
	const { key, detail, trail } = useVersion();
	if (!isDraft(detail.state)) return <Navigate to={versionPath(key)} replace />;
	return (
		<Page
			title="Publish"
			trail={trail}
			lead="A published version never changes, so that answers keep their meaning. Whatever you want to change later goes into a new version."
		>
			<Publishing version={key} />
		</Page>
	);
}

function Publishing({ version }: { version: VersionKey }) {
	const { data: draft } = useSuspenseQuery(standingQuery(version));
	const faults = faultsOfDraft(draft.content);
	return (
		<>
			<section className="section first">
				<h2>Its definition</h2>
				{faults.length === 0 ? (
					<p>No faults. Its worked examples give the scores that they must.</p>
				) : (
					<>
						<p>{counted(faults.length, "fault")} to put right first:</p>
						<FaultList version={version} faults={faults} />
					</>
				)}
			</section>
			<section className="section">
				<h2>A second person</h2>
				<Reading draft={draft} version={version} />
			</section>
			{faults.length === 0 && draft.publishing !== "review" && (
				<PublishForm version={version} draft={draft} />
			)}
		</>
	);
}

function Reading({ draft, version }: { draft: Draft; version: VersionKey }) {
	if (draft.state === "approved")
		return <p>{draft.review?.by} has read it and approved it as it is now.</p>;
	if (draft.publishing === "free")
		return (
			<p>{nobodyLeft(draft)}, so it will say that nobody else has read it.</p>
		);
	return (
		<>
			<p>
				{draft.state === "in-review"
					? "A review was asked for and nobody has answered yet."
					: "Nobody else has read it as it is now."}{" "}
				{draft.publishing === "review" &&
					"Your organisation has every version read by a second person before it is published."}
			</p>
			<Link className="button" to={versionPath(version, "review")}>
				{draft.state === "in-review" ? "See the review" : "Ask for a review"}
			</Link>
		</>
	);
}

function PublishForm({
	version,
	draft,
}: {
	version: VersionKey;
	draft: Draft;
}) {
	const navigate = useNavigate();
	const refresh = useRefresh();
	const needsReason = draft.publishing === "review-or-reason";
	const form = useForm({
		initial: { withoutReview: "" },
		check: ({ withoutReview }) => ({
			...(needsReason &&
				withoutReview.trim() === "" && {
					withoutReview: "Say why nobody else reads it first",
				}),
		}),
		send: ({ withoutReview }) =>
			libraryApi.publish(version, withoutReview.trim()),
		async done() {
			navigate(versionPath(version));
			await refresh();
			say("Published. It can be used in surveys from now on.");
		},
	});
	return (
		<section className="section">
			<h2>{needsReason ? "Publish without a review" : "Publish"}</h2>
			<Form form={form} action="Publish" working="Publishing…">
				{needsReason && (
					<TextArea
						name="withoutReview"
						label="Why does nobody else read it first?"
						hint="The reason is kept and shown with the version."
						maxLength={2000}
						value={form.values.withoutReview}
						onValue={(withoutReview) => form.set({ withoutReview })}
						fault={form.faults.withoutReview}
					/>
				)}
			</Form>
		</section>
	);
}
