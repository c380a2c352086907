"""Workbooks by openpyxl, and what openpyxl makes of ours.

make FILE   writes a workbook that uses much of what openpyxl can do
read FILE   prints what it holds, as JSON
"""

import datetime
import json
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table


def make(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Keskustelut – äö"
    sheet.append(["Tunnus", "Teema", "Päivä", "Aika", "Luku", "Kyllä", "Laskettu"])
    for number in range(1, 31):
        sheet.append(
            [
                f"K{number}",
                f"Teema {number} <&>\nrivi 2",
                datetime.date(2026, 3, number),
                datetime.datetime(2026, 3, number, 9, 30),
                number / 4,
                number % 2 == 0,
                f"=E{number + 1}*2",
            ]
        )
    for cell in sheet[1]:
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="1F3864")
        cell.border = Border(bottom=Side(style="thin"))
    for row in sheet["B2:B31"]:
        row[0].alignment = Alignment(wrap_text=True, vertical="top")
    sheet.merge_cells("I2:J4")
    sheet["I2"] = "yhdistetty"
    sheet["A2"].comment = Comment("Huomautus", "Esimerkki")
    sheet["B2"].hyperlink = "https://example.fi/"
    sheet.freeze_panes = "B2"
    sheet.column_dimensions["B"].width = 33
    sheet.row_dimensions[5].hidden = True
    sheet.auto_filter.ref = "A1:G31"
    choices = DataValidation(type="list", formula1='"K1,K2,K3"', allow_blank=True)
    sheet.add_data_validation(choices)
    choices.add("A2:A31")
    sheet.conditional_formatting.add(
        "E2:E31", CellIsRule(operator="greaterThan", formula=["5"], fill=PatternFill("solid", bgColor="FFC7CE"))
    )
    sheet.conditional_formatting.add("B3:B9", FormulaRule(formula=['$A3="K2"'], font=Font(italic=True)))
    sheet.conditional_formatting.add(
        "E2:E31", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B")
    )
    table = book.create_sheet("Taulukko")
    for line in (["Nimi", "Arvo"], ["a", 1], ["b", 2]):
        table.append(line)
    table.add_table(Table(displayName="Arvot", ref="A1:B3"))
    hidden = book.create_sheet("Piilossa")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "lista"
    book.defined_names.append(DefinedName("Lista", attr_text="Piilossa!$A$1:$A$3"))
    book.save(path)


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    return value


def read(path):
    book = openpyxl.load_workbook(path)
    print(
        json.dumps(
            {
                "sheets": [
                    {
                        "name": sheet.title,
                        "state": sheet.sheet_state,
                        "values": [[plain(cell.value) for cell in row] for row in sheet.iter_rows()],
                        "frozen": sheet.freeze_panes,
                        "titles": sheet.print_title_rows,
                        "tab": sheet.sheet_properties.tabColor and sheet.sheet_properties.tabColor.rgb,
                        "validations": [
                            [str(one.sqref), one.formula1, one.errorStyle]
                            for one in sheet.data_validations.dataValidation
                        ],
                        "links": [
                            [cell.coordinate, cell.hyperlink.location]
                            for row in sheet.iter_rows()
                            for cell in row
                            if cell.hyperlink
                        ],
                        "formats": [
                            [str(ranges.sqref), rule.formula, rule.dxf and rule.dxf.fill and rule.dxf.fill.bgColor.rgb]
                            for ranges in sheet.conditional_formatting
                            for rule in ranges.rules
                        ],
                    }
                    for sheet in book.worksheets
                ],
                "title": book.properties.title,
                "language": book.properties.language,
            }
        )
    )


{"make": make, "read": read}[sys.argv[1]](sys.argv[2])
