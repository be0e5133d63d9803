import { Link } from "react-router";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import { saveFile } from "../../charts/save-file.ts";
import { DiscardDraft } from "./discard-draft.tsx";
import { isDraft } from "./is-draft.ts";
import { versionPath } from "./library-api.ts";
import { useTakeBack } from "./use-take-back.ts";

/** What may be done next with a version, by its state; the one that most people want comes last. */
export function VersionActions({ detail }: { detail: InstrumentDetail }) {
	const { state, origin } = detail;
	return (
		<>
			<DownloadJson detail={detail} />
			{isDraft(state) ? (
				<DraftActions detail={detail} />
			) : (
				<>
					<CopyActions detail={detail} />
					{state === "published" && origin === "organisation" && (
						<To detail={detail} page="withdraw">
							Withdraw
						</To>
					)}
					{state === "withdrawn" ? (
						<TakeBack detail={detail} />
					) : (
						<UseIt detail={detail} />
					)}
				</>
			)}
		</>
	);
}

function To({
	detail: { definition },
	page,
	primary,
	children,
}: {
	detail: InstrumentDetail;
	page: string;
	primary?: boolean;
	children: string;
}) {
	return (
		<Link
			className={primary ? "button primary" : "button"}
			to={versionPath(definition, page)}
		>
			{children}
		</Link>
	);
}

function DownloadJson({
	detail: { definition },
}: {
	detail: InstrumentDetail;
}) {
	const { id, version } = definition;
	return (
		<button
			type="button"
			className="button"
			onClick={() =>
				saveFile(
					`${id}-${version}.json`,
					"application/json",
					`${JSON.stringify(definition, null, "\t")}\n`,
				)
			}
		>
			Download JSON
		</button>
	);
}

function DraftActions({ detail }: { detail: InstrumentDetail }) {
	const { definition } = detail;
	const isApproved = detail.state === "approved";
	return (
		<>
			<DiscardDraft definition={definition} />
			{definition.itemsPolicy === "withheld" && (
				<To detail={detail} page="wording">
					Paste the wording
				</To>
			)}
			<To detail={detail} page="review">
				{detail.state === "draft" ? "Ask for a review" : "Review"}
			</To>
			<To detail={detail} page="edit" primary={!isApproved}>
				Edit
			</To>
			<To detail={detail} page="publish" primary={isApproved}>
				Publish
			</To>
		</>
	);
}

function CopyActions({ detail }: { detail: InstrumentDetail }) {
	return (
		<>
			{detail.origin === "organisation" && (
				<To detail={detail} page="copy?relation=new-version-of">
					Make a new version
				</To>
			)}
			<To detail={detail} page="copy?relation=adapted-from">
				Make your own from this
			</To>
		</>
	);
}

function UseIt({ detail }: { detail: InstrumentDetail }) {
	const { id, version } = detail.definition;
	if (!detail.usable)
		return (
			<To detail={detail} page="wording" primary>
				Paste the wording
			</To>
		);
	return (
		<Link
			className="button primary"
			to={`/surveys/new?instrument=${id}&version=${version}`}
		>
			Use in a project
		</Link>
	);
}

function TakeBack({ detail }: { detail: InstrumentDetail }) {
	return (
		<button
			type="button"
			className="button"
			onClick={useTakeBack(detail.definition)}
		>
			Take the withdrawal back
		</button>
	);
}
