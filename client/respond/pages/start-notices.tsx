import { useSyncExternalStore } from "react";
import type { Courier } from "../sending/courier.ts";
import type { Parcel } from "../sending/parcel.ts";
import type { Standing } from "../sending/standings.ts";
import { useWords } from "../words-context.ts";
import { KeptAnswers } from "./kept-answers.tsx";
import { WithdrawalCode } from "./withdrawal-code.tsx";

interface StartNoticesProps {
	courier: Courier;
	/** Those of this link that the outbox held when the page opened. */
	parcels: readonly Parcel[];
	isShared: boolean;
}

/** Beside the start page: what became of answers that were given on this device earlier. */
export function StartNotices({
	courier,
	parcels,
	isShared,
}: StartNoticesProps) {
	const { mark, say } = useWords();
	const { standings } = courier;
	const isNow = ({ id }: Parcel) => standings.get(id).is;
	// As one text, because a snapshot must be equal as long as nothing has changed.
	useSyncExternalStore(standings.subscribe, () => parcels.map(isNow).join());
	if (parcels.length === 0) return null;
	const refused = parcels.filter((parcel) => isNow(parcel) === "refused");
	const isAnyLeft = parcels.some((parcel) =>
		["sending", "waiting"].includes(isNow(parcel)),
	);
	return (
		<section className="notices" aria-label={say("noticesTitle")} {...mark}>
			{refused.length < parcels.length && (
				<p className="notice" role="status">
					{say(isAnyLeft ? "earlierWaiting" : "earlierSent")}
				</p>
			)}
			{!isShared &&
				parcels.map(({ id }) => (
					<SentCode key={id} standing={standings.get(id)} />
				))}
			{isShared && refused.length > 0 && (
				<p className="notice">{say("refusedKeptShared")}</p>
			)}
			{!isShared &&
				refused.map(({ id, about }) => (
					<div className="notice" key={id}>
						<KeptAnswers
							outbox={courier.outbox}
							response={id}
							text={say("earlierRefused", about)}
						/>
					</div>
				))}
		</section>
	);
}

/** Whoever was without a network when they answered gets their code now. */
function SentCode({ standing }: { standing: Standing }) {
	if (standing.is !== "sent" || !standing.withdrawalCode) return null;
	return <WithdrawalCode code={standing.withdrawalCode} />;
}
