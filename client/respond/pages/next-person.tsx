import { leaveDevice } from "../shared/leave-device.ts";
import { useHandOver } from "../shared/shared-context.ts";
import { useWords } from "../words-context.ts";

/** On a shared device: hands it back to staff, or to the next person. */
export function NextPerson() {
	const { say } = useWords();
	const isReturned = useHandOver()?.after === "staff";
	return (
		<div className="actions">
			<button
				type="button"
				className="primary"
				onClick={() => void leaveDevice()}
			>
				{say(isReturned ? "handBack" : "nextPerson")}
			</button>
		</div>
	);
}
