import type { FileErrorCode, RowErrorCode, SkipReason } from "@/lib/domain/import/row-error";

/** What is wrong with a row or a file, and what to do about it. */
export const importErrors = {
  row: {
    required: "“{column}” is empty. Fill it in and upload again.",
    brokenFormula: "The formula in “{column}” is broken and shows {value}. Correct it, or enter its result as text.",
    nameInvalid:
      "“{value}” does not look like a name. Enter the name alone (two characters or more); titles belong in other columns.",
    nameLostCharacter:
      "The name “{value}” has lost a character (shown as a question mark or a box). Enter it again from the ID card.",
    nameUnencoded:
      "The name “{value}” has a private character that other computers cannot show. Enter the rare character with the system's input method.",
    idRuined:
      "Excel turned the ID number into a number ({value}) and its last three digits are lost. Set the column's format to Text, then enter or paste the numbers again from the source.",
    idFifteen: "“{value}” is an old ID number of 15 digits. Enter the one of 18.",
    idLength: "The ID number “{value}” is not 18 characters long. Complete it from the ID card.",
    idCharacters:
      "The ID number “{value}” has characters that cannot be there: 17 digits, then a digit or X. Correct it from the ID card.",
    idChecksum:
      "The check digit of the ID number “{value}” is wrong; one digit is probably mistyped. Compare it with the ID card digit by digit.",
    idBirthDate:
      "Characters 7 to 14 of the ID number “{value}” are not a real birth date. Correct it from the ID card.",
    idBirthInFuture:
      "The birth date in the ID number “{value}” ({expected}) has not come yet. Correct it from the ID card.",
    sexMismatch:
      "The sex “{value}” differs from the ID number, which says {expected, select, male {male} other {female}}. Check it; where the archive lawfully differs, let the row pass with a reason.",
    birthMismatch:
      "{column} “{value}” differs from the ID number, which says {expected}. Check it; where the archive lawfully differs, let the row pass with a reason.",
    sexUnknown: "The sex “{value}” is not understood. Enter 男 or 女.",
    partyStatusUnknown:
      "The political status “{value}” is not understood. Enter 中共党员, 中共预备党员, 群众, or the name of another party.",
    standingUnknown: "“{value}” in “{column}” is not understood. Enter 公务员, 参公, 事业 or 企业.",
    phoneInvalid:
      "“{value}” is not a telephone number. Enter a mobile number of 11 digits, or a landline with its area code.",
    dateInvalid: "“{value}” in “{column}” is not a date. Write 1990.05, 1990-05-01 or 1990年5月1日.",
    dateAmbiguous:
      "“{value}” in “{column}” may be {first} or {second} (Excel drops a final nought). Set the cell's format to Text and write the month with two digits.",
    dateInFuture: "“{value}” in “{column}” is a day that has not come yet. Check it.",
    dayNeeded: "“{value}” in “{column}” names only the month. The day is needed, for example 2026-03-01.",
    datesReversed: "“{value}” in “{column}” is before the day the placement starts. Check both dates.",
    unitKindUnknown: "The kind of unit “{value}” is not understood. Enter 市直机关, 县区, 乡镇街道, 企业 or 事业单位.",
    unitKindMissing: "The unit's name does not tell its kind. Enter 市直机关, 县区, 乡镇街道, 企业 or 事业单位.",
    creditCodeInvalid:
      "The unified social credit code “{value}” is wrong: 18 characters with a matching check character. Compare it with the certificate, or leave it empty.",
    sameUnit:
      "Sending and host unit are both “{value}”. A placement is with another unit; correct one of them (rule S3).",
    termNotOneYear:
      "The end date “{value}” is wrong: a term is exactly one year and ends on {expected} (rule T1). Correct the start, or leave the end empty to have it computed.",
    duplicatePerson:
      "The ID number of {value} stands already in sheet “{firstSheet}”, row {firstRow, number}. Keep one row; if they are two people, check the ID numbers.",
    duplicateUnit: "The unit “{value}” stands already in sheet “{firstSheet}”, row {firstRow, number}. Keep one row.",
    overlappingPlacement:
      "The term of {value} overlaps the one in sheet “{firstSheet}”, row {firstRow, number}. A cadre is in one placement at a time; check both (rule T2).",
    kinUnnamed:
      "“{column}” says “{value}” and not who. Give the name and the relation of each, such as 岳父王建国, or 无 where there is none (rule S6).",
    halfYearUnknown:
      "“{column}” says “{value}”, which tells not whether the half-year review was held. Write 线下 where it was done on paper before, and leave it empty where it was not.",
    scoreInvalid:
      "“{value}” is no score. Write 0 to 100 with two decimals at most, or 缺考 (absent) or 违纪 (disqualified).",
    duplicateExamNumber:
      "The exam number “{value}” stands on sheet “{firstSheet}” in row {firstRow, number} already. Keep one row, and find out whose score the other is.",
    hiddenSheet:
      "The sheet “{column}” is hidden, so its scores are not imported. Unhide and check it, or leave the sheet out above.",
    textTooLong: "“{column}” is longer than {limit, number} characters. Shorten it.",
  },
  file: {
    fileNotFound: "There is no file “{file}”. Check the path and the name.",
    notAWorkbook:
      "This is not a spreadsheet that can be read. Upload .xlsx or .csv; open an .xls exported by a website or system in Excel or WPS and save it as .xlsx first.",
    damaged: "The file is damaged and cannot be read. Open it in Excel or WPS, save it as a new .xlsx and upload that.",
    encrypted: "The file has a password. Remove it (File – Info – Protect Workbook), save and upload again.",
    zipBomb:
      "The file would unpack to an abnormal size and was not read, for safety. Copy the data into a new workbook, save and upload that.",
    tooLarge:
      "The file is larger than {megabytes, number} MB. Remove pictures and the like, or split it into several files.",
    tooManyRows: "There are more than {limit, number} rows of data. Split the file into several.",
    tooManyBlankRows:
      "There are more than {limit, number} empty rows. Select the rows below the data, delete them, save and upload again.",
    tooManySheets:
      "There are more than {limit, number} sheets. Delete those that have nothing to do with this import, or split the file into several.",
    oldXls:
      "This file is in a binary format (Excel 97–2003). Open it in Excel or WPS, save it as .xlsx and upload that.",
  },
  skipped: {
    note: "a note beside the table, not taken for data",
    caption: "a caption of a group, not taken for data",
    repeatedHeader: "a repeated header, not taken for data",
    sample: "a sample row, not taken for data",
  },
} satisfies {
  row: Record<RowErrorCode, string>;
  file: Record<FileErrorCode, string>;
  skipped: Record<SkipReason, string>;
};
