import type { Design } from "../use-design.ts";
import { JsonPart } from "./json-part.tsx";

/** For a draft that forms cannot show. */
export function JsonAlone({ design }: { design: Design }) {
	const { definition, change } = design;
	return (
		<div data-part>
			<div className="callout">
				<p>
					<strong>This draft lacks parts that every questionnaire has,</strong>{" "}
					so it is shown as JSON. Once they are there, the forms come back.
				</p>
			</div>
			<h2 tabIndex={-1}>JSON</h2>
			<JsonPart definition={definition} change={change} />
		</div>
	);
}
