import Type, { type Static } from "typebox";
import { SealTo } from "../sealing/sealing.schemas.ts";
import {
	closed,
	Instant,
	Linkage,
	Name,
	Nullable,
	ProjectParams,
	Uuid,
} from "../wire.schemas.ts";

export const DeviceParams = Type.Object(
	{ ...ProjectParams.properties, device: Uuid },
	closed,
);

/** Digits, because they are typed on glass in front of a patient. */
export const Pin = Type.String({
	pattern: "^[0-9]{6,12}$",
	description: "6 to 12 digits.",
});

const AskedSurvey = Type.Object(
	{ survey: Uuid, wave: Type.String({ maxLength: 100 }) },
	closed,
);

const asked = Type.Array(AskedSurvey, {
	minItems: 1,
	maxItems: 30,
	uniqueItems: true,
});

export const NewDevice = Type.Object(
	{
		name: Name,
		site: Type.Optional(Uuid),
		surveys: asked,
		pin: Pin,
	},
	closed,
);
export type NewDevice = Static<typeof NewDevice>;

/** What is left out stays as it is. */
export const DeviceChange = Type.Object(
	{
		name: Type.Optional(Name),
		site: Type.Optional(Nullable(Uuid)),
		surveys: Type.Optional(asked),
		pin: Type.Optional(Pin),
		/** Lets staff in again after five wrong PINs. */
		unlock: Type.Optional(Type.Literal(true)),
	},
	closed,
);
export type DeviceChange = Static<typeof DeviceChange>;

/** Shown this once: the code, and an address that carries it, for a QR code. */
export const Enrolment = Type.Object(
	{ id: Uuid, code: Type.String(), url: Type.String(), expires: Instant },
	closed,
);
export type Enrolment = Static<typeof Enrolment>;

const Day = Type.String({ format: "date" });
const DayCount = Type.Object(
	{ day: Day, count: Type.Integer({ minimum: 0, maximum: 100_000 }) },
	closed,
);

export const Device = Type.Object(
	{
		id: Uuid,
		name: Type.String(),
		site: Nullable(Type.Object({ id: Uuid, name: Type.String() }, closed)),
		/** `waiting`: for somebody to enrol it. */
		standing: Type.Enum(["waiting", "live", "locked", "revoked"]),
		surveys: Type.Array(
			Type.Object(
				{
					survey: Uuid,
					title: Type.String(),
					wave: Type.String(),
					waveTitle: Type.String(),
				},
				closed,
			),
		),
		lastSeen: Nullable(Instant),
		version: Nullable(Type.String()),
		/** Responses on the tablet that have not arrived, as it last said. */
		waiting: Type.Integer(),
		oldestWaiting: Nullable(Instant),
		/** Whether the tablet's browser keeps what it stores; null until it has said. */
		persistent: Nullable(Type.Boolean()),
		/** Of the last 14 days on which anything was taken, the newest first. */
		days: Type.Array(
			Type.Object(
				{ day: Day, taken: Type.Integer(), received: Type.Integer() },
				closed,
			),
		),
		/** What somebody should see to. */
		alerts: Type.Array(Type.Enum(["waiting-long", "locked", "not-seen"])),
		createdAt: Instant,
	},
	closed,
);
export type Device = Static<typeof Device>;

export const DeviceList = Type.Object({ devices: Type.Array(Device) }, closed);
export type DeviceList = Static<typeof DeviceList>;

export const EnrolmentCode = Type.Object(
	{ code: Type.String({ minLength: 1, maxLength: 60 }) },
	closed,
);

/** What a tablet needs to know of itself and of what it asks. */
export const DeviceHome = Type.Object(
	{
		device: Type.Object(
			{
				id: Uuid,
				name: Type.String(),
				site: Nullable(Type.String()),
				locked: Type.Boolean(),
			},
			closed,
		),
		organisation: Type.String(),
		project: Type.String(),
		sealTo: SealTo,
		/** Argon2id of the PIN, for the time without a network; salt and hash in base 64, m in KiB. */
		pin: Type.Object(
			{
				salt: Type.String(),
				hash: Type.String(),
				t: Type.Integer(),
				m: Type.Integer(),
				p: Type.Integer(),
			},
			closed,
		),
		surveys: Type.Array(
			Type.Object(
				{
					link: Uuid,
					survey: Uuid,
					wave: Type.Object(
						{ key: Type.String(), title: Type.String() },
						closed,
					),
					title: Type.String(),
					linkage: Linkage,
					languages: Type.Array(Type.String()),
					open: Type.Boolean(),
					/** Whether it is handed to one participant at a time. */
					hasParticipants: Type.Boolean(),
				},
				closed,
			),
		),
		/** Of what follows; another one when anything in it is another. */
		version: Type.String(),
		/** Addresses that the tablet keeps, to work without a network. */
		precache: Type.Array(Type.String()),
	},
	closed,
);
export type DeviceHome = Static<typeof DeviceHome>;

export const DeviceLinkParams = Type.Object({ link: Uuid }, closed);

export const ParticipantSearch = Type.Object(
	{ find: Type.Optional(Type.String({ maxLength: 100 })) },
	closed,
);
export const HandOverList = Type.Object(
	{
		participants: Type.Array(
			Type.Object(
				{ id: Uuid, code: Type.String(), answered: Type.Boolean() },
				closed,
			),
		),
	},
	closed,
);
export type HandOverList = Static<typeof HandOverList>;

export const PhoneWish = Type.Object(
	{ participant: Type.Optional(Uuid) },
	closed,
);
export const PhoneLink = Type.Object(
	{ url: Type.String(), expires: Instant },
	closed,
);

export const TypedPin = Type.Object(
	{ pin: Type.String({ maxLength: 100 }) },
	closed,
);

export const DeviceReport = Type.Object(
	{
		version: Type.String({ maxLength: 100 }),
		waiting: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
		oldestWaiting: Nullable(Instant),
		persistent: Type.Boolean(),
		taken: Type.Array(DayCount, { maxItems: 60 }),
		/** Wrong PINs since the last report, typed while there was no network. */
		failedPins: Type.Integer({ minimum: 0, maximum: 1000 }),
	},
	closed,
);
export type DeviceReport = Static<typeof DeviceReport>;

export const DeviceReceived = Type.Object(
	{ received: Type.Array(DayCount), locked: Type.Boolean() },
	closed,
);
export type DeviceReceived = Static<typeof DeviceReceived>;

/** What a tablet seals: the answers, bound to their id, the survey's link and who was handed the tablet. */
export const SealedByDevice = Type.Object(
	{
		id: Uuid,
		link: Uuid,
		participant: Type.Optional(Uuid),
		submission: Type.Unknown(),
	},
	closed,
);
