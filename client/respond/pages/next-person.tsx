import { replaceStep } from "../journey/steps.ts";
import { useWords } from "../words-context.ts";

/** A new document: nothing that this one holds in memory reaches the next person. */
function startAfresh(): void {
	replaceStep({ at: "start" });
	location.reload();
}

/** On a shared device: hands it to the next person. */
export function NextPerson() {
	const { say } = useWords();
	return (
		<div className="actions">
			<button type="button" className="primary" onClick={startAfresh}>
				{say("nextPerson")}
			</button>
		</div>
	);
}
