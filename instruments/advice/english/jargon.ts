import type { Finding } from "./finding.ts";

/** What services say among themselves, and how to say it to anybody. */
const plainWords: Readonly<Record<string, string>> = {
	"care pathway": "the steps of your care",
	pathway: "the steps of your care",
	"multidisciplinary team": "the team who look after you",
	"multi-disciplinary team": "the team who look after you",
	mdt: "the team who look after you",
	stakeholder: "the people it concerns",
	"service user": "you, or the people we look after",
	"primary care": "your GP practice",
	"secondary care": "hospital",
	"tertiary care": "a specialist hospital",
	"acute setting": "hospital",
	"clinical setting": "hospital or clinic",
	outpatient: "a hospital visit without staying the night",
	inpatient: "a stay in hospital",
	discharge: "leaving hospital",
	admission: "coming into hospital",
	triage: "deciding who is seen first",
	referral: "being sent to another service",
	prognosis: "what is likely to happen",
	diagnosis: "what is wrong",
	comorbidity: "another health condition",
	comorbidities: "other health conditions",
	medication: "medicine",
	contraindication: "a reason not to take it",
	adverse: "bad",
	ambulatory: "without staying in hospital",
	"activities of daily living": "washing, dressing, eating and getting about",
	interventions: "treatment or help",
	intervention: "treatment or help",
	holistic: "of the whole person",
	empower: "give you a say",
	empowered: "able to decide",
	utilise: "use",
	facilitate: "help",
	facilitated: "helped",
	implement: "put into practice",
	deliverables: "what was promised",
	outcomes: "results",
	efficacy: "how well it works",
	modality: "kind of treatment",
	clinician: "the doctor or nurse",
	practitioner: "the doctor or nurse",
	"shared decision-making": "deciding together",
	"shared decision making": "deciding together",
	"co-production": "making it together",
	signposted: "told where to go",
	signposting: "telling people where to go",
	escalated: "passed on to somebody senior",
	"care plan review": "a talk about your care plan",
	hypertension: "high blood pressure",
	"myocardial infarction": "heart attack",
	oncology: "cancer care",
	cardiology: "heart care",
	paediatric: "for children",
	palliative: "to ease symptoms",
	psychosocial: "of your feelings and your life with others",
	"cognitive impairment": "trouble with memory or thinking",
	mobilise: "get up and move",
	dna: "miss an appointment",
	haemodialysis: "dialysis",
	antenatal: "before the birth",
	postnatal: "after the birth",
	venepuncture: "taking blood",
	procedure: "operation or test",
	observations: "checks of blood pressure, pulse and temperature",
	"ward round": "the doctors' visit",
	"vital signs": "blood pressure, pulse and temperature",
};

const JARGON = new RegExp(
	`\\b(?:${Object.keys(plainWords).join("|")})s?\\b`,
	"gi",
);

/** Words of the trade, each with plainer ones. */
export function jargon(text: string): Finding[] {
	const found = new Set(
		(text.match(JARGON) ?? []).map((word) => word.toLowerCase()),
	);
	return [...found].map((word) => {
		const plain = plainWords[word] ?? plainWords[word.replace(/s$/, "")] ?? "";
		const message = `"${word}" is a word of the trade. Many people will not know it: try "${plain}".`;
		return { code: "jargon", message, level: "tip" };
	});
}
