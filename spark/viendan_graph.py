"""Makes the citation graph of very many reports with Spark, by the filters of viendan.

    spark-submit viendan_graph.py --reports 'reports/*.jsonl' --out graph

A line of the input is a report, {"id", "title", "published", "issuer", "text"}. The output is a folder with
  parquet/    every node and relationship, by table
  canonical/  the canonical export, whose parts one after another are the bytes of `viendan export`
  import/     the files of `neo4j-admin database import full`, with the command in import.sh
  problems/   the lines that are no report
Every worker needs Node and viendan; --viendan tells the command. docs/scale.md explains the steps.
"""

import argparse
import json
import shlex
import subprocess
import threading

import pyarrow
from pyspark.sql import SparkSession, functions as f
from pyspark.sql.types import ArrayType, BooleanType, IntegerType, StringType, StructField, StructType

LINES_AT_ONCE = 500


def struct(**fields):
    return StructType([StructField(name, kind) for name, kind in fields.items()])


TEXT, NUMBER = StringType(), IntegerType()
ELEMENT = struct(
    shared=BooleanType(), table=TEXT, place=NUMBER, start=TEXT, end=TEXT, properties=TEXT, line=TEXT, csv=TEXT
)
FACT = struct(date=TEXT, type=TEXT)
CODE = struct(plain=TEXT, designation=TEXT, period=TEXT, facts=ArrayType(FACT))
KNOWN = struct(id=TEXT, problem=TEXT, designations=ArrayType(TEXT), known=ArrayType(CODE))
CODES = struct(codes=ArrayType(struct(designation=TEXT, code=TEXT)))
ROWS = struct(
    known=ArrayType(CODE),
    elements=ArrayType(ELEMENT),
    directives=ArrayType(struct(id=TEXT, base=TEXT)),
    votes=ArrayType(struct(directive=TEXT, key=TEXT, count=NUMBER, place=TEXT)),
    relations=ArrayType(struct(relation=TEXT, evidence=TEXT)),
)
ELEMENTS = struct(elements=ArrayType(ELEMENT))
FILES = struct(files=ArrayType(struct(file=TEXT, text=TEXT)))


def filtered(lines, command):
    """Sends the only column of a data frame through a filter, one long-lived process a partition.

    A filter that is killed, fails or answers another number of lines fails the task, and Spark does it again.
    """

    def run(batches):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        sent, failures = [0], []

        def feed():
            try:
                with process.stdin as pipe:
                    for batch in batches:
                        for line in batch.column(0).to_pylist():
                            pipe.write(line.encode("utf-8", "surrogatepass") + b"\n")
                            sent[0] += 1
            except BaseException as error:  # the filter may be gone, or the task cancelled
                failures.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        received, kept = 0, []
        for line in process.stdout:
            kept.append(line[:-1].decode())
            received += 1
            if len(kept) == LINES_AT_ONCE:
                yield pyarrow.record_batch([pyarrow.array(kept, pyarrow.string())], names=["line"])
                kept = []
        feeder.join()
        code = process.wait()
        if code != 0 or failures or sent[0] != received:
            raise RuntimeError(f"{command} ended with {code}: {sent[0]} lines in, {received} out {failures}")
        if kept:
            yield pyarrow.record_batch([pyarrow.array(kept, pyarrow.string())], names=["line"])

    return lines.mapInArrow(run, "line string")


def parsed(lines, schema):
    return lines.select(f.from_json("line", schema).alias("it"))


def exploded(rows, column):
    return rows.select(f.explode(f"it.{column}").alias("one")).select("one.*")


def as_lines(rows):
    # a missing value is null to the filters, not an absent key
    return rows.select(f.to_json(f.struct("*"), {"ignoreNullFields": "false"}).alias("line"))


class Job:
    def __init__(self, spark, options):
        self.spark = spark
        self.out = options.out.rstrip("/")
        self.viendan = shlex.split(options.viendan)
        # the filters of many tasks share the cores, so each works in one thread
        self.extract = [*self.viendan, "extract", "--jsonl", "--whole", "--jobs", "1"]
        self.register = ["--register", options.register] if options.register else []
        if options.no_register:
            self.register = ["--no-register"]

    def step(self, lines, name):
        return filtered(lines, [*self.viendan, "resolve", "--jsonl", "--step", name, *self.register])

    def kept(self, rows, name):
        """Writes rows and reads them again: what is done is not done twice, even when an executor is lost."""
        path = f"{self.out}/work/{name}"
        rows.write.mode("overwrite").parquet(path)
        return self.spark.read.parquet(path)

    def run(self, reports):
        lines = self.spark.read.text(reports).where(f.trim("value") != "").select(f.col("value").alias("line"))
        extracted = self.kept(filtered(lines, self.extract), "extracted")
        asked = self.kept(parsed(self.step(extracted, "known"), KNOWN), "asked")
        self.tell_problems(asked)
        one = self.spark.createDataFrame([("{}",)], "line string")
        register = self.kept(parsed(self.step(one, "register"), ROWS), "register")
        codes = self.codes(asked, register)
        answers = self.kept(parsed(self.step(self.questions(extracted, asked, codes), "answers"), ROWS), "answers")
        self.write(self.kept(self.elements(answers.unionByName(register)), "elements"))

    def tell_problems(self, asked):
        problems = asked.where("it.problem is not null").select("it.problem")
        problems.write.mode("overwrite").text(f"{self.out}/problems")
        twice = asked.where("it.id is not null").groupBy("it.id").count().where("count > 1").limit(1).collect()
        if twice:
            raise SystemExit(f'Two reports have the id "{twice[0]["id"]}"')

    def codes(self, asked, register):
        """What all reports and the register know of each designation."""
        known = exploded(asked, "known").unionByName(exploded(register, "known"))
        grouped = known.groupBy("plain").agg(
            f.first("designation").alias("designation"),
            f.first("period").alias("period"),
            f.array_distinct(f.flatten(f.collect_set("facts"))).alias("facts"),
        )
        return self.kept(exploded(parsed(self.step(as_lines(grouped), "codes"), CODES), "codes"), "codes")

    def questions(self, extracted, asked, codes):
        """Each report with the codes of the designations that it asks for."""
        wanted = asked.where("it.id is not null").select("it.id", f.explode("it.designations").alias("designation"))
        known = wanted.join(codes, "designation").groupBy("id")
        known = known.agg(f.collect_list(f.struct("designation", "code")).alias("codes"))
        reports = extracted.withColumn("id", f.get_json_object("line", "$.report.id")).where("id is not null")
        answered = f.coalesce(f.to_json("codes"), f.lit("[]"))
        question = f.concat(f.lit('{"codes":'), answered, f.lit(',"extracted":'), "line", f.lit("}"))
        return reports.join(known, "id", "left").select(question.alias("line"))

    def elements(self, rows):
        """Every node and relationship, what several reports bring once."""
        brought = exploded(rows, "elements")
        shared = brought.where("shared").dropDuplicates(["place", "start", "end", "properties"])
        first = exploded(rows, "votes").groupBy("directive", "key")
        first = first.agg(f.sum("count").alias("count"), f.min("place").alias("place"))
        votes = first.groupBy(f.col("directive").alias("id"))
        votes = votes.agg(f.collect_list(f.struct("key", "count", "place")).alias("votes"))
        bases = exploded(rows, "directives").groupBy("id").agg(f.min("base").alias("base"))
        directives = bases.join(votes, "id", "left").select(
            "base", f.coalesce("votes", f.array()).alias("votes")
        )
        relations = exploded(rows, "relations").groupBy("relation").agg(f.collect_list("evidence").alias("evidence"))
        settled = [
            exploded(parsed(self.step(as_lines(directives), "directives"), ELEMENTS), "elements"),
            exploded(parsed(self.step(as_lines(relations), "relations"), ELEMENTS), "elements"),
        ]
        return brought.where("not shared").unionByName(shared).unionByName(settled[0]).unionByName(settled[1])

    def write(self, elements):
        # Spark compares texts by their bytes, as the canonical export does
        ordered = elements.orderBy("place", "start", "end", "properties")
        ordered.select("line").write.mode("overwrite").text(f"{self.out}/canonical")
        columns = ["table", "start", "end", "line"]
        elements.select(*columns).write.mode("overwrite").partitionBy("table").parquet(f"{self.out}/parquet")
        rows = elements.select("table", "csv").repartition("table")
        rows.write.mode("overwrite").partitionBy("table").text(f"{self.out}/import")
        self.finish_import(elements)

    def finish_import(self, elements):
        seen = elements.groupBy("table").agg(
            f.max(f.length("csv")).alias("longest"), f.max(f.col("csv").contains("\n")).alias("multiline")
        )
        seen = [row.asDict() for row in seen.collect()]
        about = {
            "longest": max(row["longest"] for row in seen),
            "multiline": [row["table"] for row in seen if row["multiline"]],
            "tables": [row["table"] for row in seen],
        }
        line = self.spark.createDataFrame([(json.dumps(about),)], "line string")
        files = exploded(parsed(self.step(line, "command"), FILES), "files").collect()
        path = self.spark._jvm.org.apache.hadoop.fs.Path
        folder = path(f"{self.out}/import")
        system = folder.getFileSystem(self.spark._jsc.hadoopConfiguration())
        for row in seen:
            system.rename(path(folder, f"table={row['table']}"), path(folder, row["table"]))
        for one in files:
            with_text = system.create(path(folder, one["file"]))
            with_text.write(bytearray(one["text"].encode()))
            with_text.close()
        system.delete(path(f"{self.out}/work"), True)


def main():
    parser = argparse.ArgumentParser(description="Makes the citation graph of very many reports")
    parser.add_argument("--reports", required=True, help="files of reports, a JSON object a line; a path or a pattern")
    parser.add_argument("--out", required=True, help="the folder of the graph")
    parser.add_argument("--viendan", default="viendan", help="the command of viendan on every worker")
    parser.add_argument("--register", help="the register as CSV, on every worker (default: the starter register)")
    parser.add_argument("--no-register", action="store_true", help="know no register")
    spark = SparkSession.builder.appName("viendan").getOrCreate()
    Job(spark, parser.parse_args()).run(parser.parse_args().reports)
    spark.stop()


if __name__ == "__main__":
    main()
