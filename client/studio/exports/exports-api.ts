/** Addresses of a survey's files, which the browser downloads by itself. */
const base = (project: string, survey: string) =>
	`/api/v1/projects/${project}/surveys/${survey}`;

export interface ExportChoice {
	wave: string;
	site: string;
}

export const exportFiles = {
	responses: (
		project: string,
		survey: string,
		format: string,
		choice: ExportChoice,
	) => `${base(project, survey)}/responses?${query({ format, ...choice })}`,
	manifest: (project: string, survey: string, choice: ExportChoice) =>
		`${base(project, survey)}/manifest?${query({ ...choice })}`,
	codebook: (project: string, survey: string, format: string) =>
		`${base(project, survey)}/codebook?${query({ format })}`,
	script: (project: string, survey: string, language: "r" | "py") =>
		`${base(project, survey)}/scripts/${language}`,
	figures: (
		project: string,
		survey: string,
		waves: { from: string; to: string },
	) => `${base(project, survey)}/figures?${query(waves)}`,
};

/** What was not chosen is left out. */
function query(parts: Record<string, string>): URLSearchParams {
	const chosen = Object.entries(parts).filter(([, value]) => value !== "");
	return new URLSearchParams(chosen);
}
