import "../scales/scales.css";
import type { DesignerPart } from "../designer-part.ts";
import { Appearance } from "./appearance.tsx";
import { Background } from "./background.tsx";
import { Danger } from "./danger.tsx";
import { Identity } from "./identity.tsx";
import { LicenceFields } from "./licence-fields.tsx";
import { Origin } from "./origin.tsx";

/** What the questionnaire is, whose it is, what is known of it, and what happens when an answer means danger. */
export function AboutPart(part: DesignerPart) {
	return (
		<div className="about-part form">
			<Identity {...part} />
			<LicenceFields {...part} />
			<Origin {...part} />
			<Background {...part} />
			<Danger {...part} />
			<Appearance {...part} />
		</div>
	);
}
