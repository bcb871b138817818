import type { CertificateRow } from '../../model/catalog.js'
import { certificate } from './rows.js'

/**
 * Certificates, assessments and approvals: id, kind, spellings, what it implies (one-way), provenance. An assessment
 * (CQI, VDA 6.3) never implies a certificate, nor the other way; a UN approval belongs to a part, not to a plant.
 */
export const CERTIFICATES: readonly CertificateRow[] = [
  certificate('iatf16949', 'management-system', 'IATF 16949|IATF|IATF 16949:2016|ИАТФ 16949|IATF16949', 'iso9001', 'EK'),
  certificate('iso-ts16949', 'management-system', 'ISO/TS 16949|TS 16949|ISO TS 16949|ИСО/ТУ 16949|ISO/TS 16949:2009|ГОСТ Р ИСО/ТУ 16949', '', 'S-12news2015 EK'),
  certificate('iso9001', 'management-system', 'ISO 9001|ISO 9001:2015|ИСО 9001|ГОСТ Р ИСО 9001|ГОСТ ISO 9001|Oʻz DSt ISO 9001|ISO 9000|ИСО 9000', '', 'EK'),
  certificate('iso14001', 'management-system', 'ISO 14001|ISO 14001:2015|ИСО 14001|ГОСТ Р ИСО 14001|Oʻz DSt ISO 14001', '', 'EK'),
  certificate('iso45001', 'management-system', 'ISO 45001|ISO 45001:2018|ИСО 45001|ГОСТ Р ИСО 45001', '', 'EK'),
  certificate('ohsas18001', 'management-system', 'OHSAS 18001', '', 'EK'),
  certificate('iso50001', 'management-system', 'ISO 50001|ISO 50001:2018|ИСО 50001', '', 'EK'),
  certificate('iso3834-2', 'other', 'ISO 3834-2|EN ISO 3834-2', 'iso3834-3', 'EK'),
  certificate('iso3834-3', 'other', 'ISO 3834-3|EN ISO 3834-3', 'iso3834-4', 'EK'),
  certificate('iso3834-4', 'other', 'ISO 3834-4|EN ISO 3834-4', '', 'EK'),
  certificate('iso9606', 'other', 'ISO 9606|ISO 9606-1|EN 287', '', 'EK'),
  certificate('iso15614', 'other', 'ISO 15614|ISO 15614-1', '', 'EK'),
  certificate('en15085', 'other', 'EN 15085', '', 'EK'),
  certificate('cqi-9', 'assessment', 'CQI-9', '', 'EK'),
  certificate('cqi-11', 'assessment', 'CQI-11', '', 'EK'),
  certificate('cqi-12', 'assessment', 'CQI-12', '', 'EK'),
  certificate('cqi-15', 'assessment', 'CQI-15', '', 'EK'),
  certificate('cqi-17', 'assessment', 'CQI-17', '', 'EK'),
  certificate('cqi-23', 'assessment', 'CQI-23', '', 'EK'),
  certificate('cqi-27', 'assessment', 'CQI-27', '', 'EK'),
  certificate('cqi-29', 'assessment', 'CQI-29', '', 'EK'),
  certificate('cqi-30', 'assessment', 'CQI-30', '', 'EK'),
  certificate('vda6.3', 'assessment', 'VDA 6.3', '', 'EK'),
  certificate('vda6.1', 'management-system', 'VDA 6.1', 'iso9001', 'EK'),
  certificate('iso17025', 'other', 'ISO/IEC 17025|ISO 17025|ИСО/МЭК 17025|ГОСТ ISO/IEC 17025', '', 'EK'),
  certificate('iso26262', 'other', 'ISO 26262', '', 'EK'),
  certificate('aspice', 'assessment', 'ASPICE|Automotive SPICE|A-SPICE', '', 'EK'),
  certificate('tisax', 'assessment', 'TISAX', '', 'EK'),
  certificate('iso27001', 'management-system', 'ISO 27001|ISO/IEC 27001|ИСО 27001', '', 'EK'),
  certificate('as9100', 'management-system', 'AS9100|AS9100D|AS 9100', 'iso9001', 'EK'),
  certificate('iso22163', 'management-system', 'ISO 22163|IRIS|ISO/TS 22163', 'iso9001', 'EK'),
  certificate('biqs', 'assessment', 'GM BIQS|BIQS', '', 'EK'),
  certificate('ford-q1', 'assessment', 'Ford Q1', '', 'EK'),
  certificate('hyundai-sq', 'assessment', 'SQ mark|Hyundai SQ|SQ', '', 'EK'),
  certificate('ozdst', 'conformity', 'Oʻz DSt|OʻzDSt|muvofiqlik sertifikati|сертификат соответствия|мувофиқлик сертификати|UzDSt|O‘zDSt', '', 'EK'),
  certificate('tr-cu-018', 'product-approval', 'TR CU 018/2011|ТР ТС 018/2011|ТР ТС 018|TR CU 018', 'eac', 'EK'),
  certificate('eac', 'conformity', 'EAC|ЕАС', '', 'EK'),
  certificate('fmvss', 'product-approval', 'FMVSS', '', 'EK'),
  certificate('ccc', 'product-approval', 'CCC|3C', '', 'EK'),
  certificate('rohs', 'conformity', 'RoHS', '', 'EK'),
  certificate('reach', 'conformity', 'REACH', '', 'EK'),
  certificate('ppap', 'product-approval', 'PPAP', '', 'EK'),
  // the approvals of car parts under the 1958 Agreement; numbers are those of the regulations themselves
  ...[6, 7, 10, 11, 13, 14, 16, 17, 21, 23, 25, 26, 28, 30, 34, 37, 38, 39, 42, 43, 44, 46, 48, 54, 58, 79, 80, 83, 87, 90, 94, 95, 98, 99, 100, 110, 112, 117, 118, 123, 127, 148, 149].map(
    (number) =>
      certificate(
        `un-r${number}`,
        'product-approval',
        `UN R${number}|ECE R${number}|R${number}|UN ECE R${number}|ЕЭК ООН ${number}|Правила ООН ${number}|Правил ООН ${number}|Правилам ООН ${number}|UNECE R${number}|ECE-R${number}|ЕЭК ООН R${number}`,
        '',
        'EK',
      ),
  ),
]
