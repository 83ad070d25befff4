"""Counts a register on Apache Spark: each partition is piped through `verantwoord tally part`.

usage: spark-submit tally.py PROGRAM FOLDER OUT

FOLDER holds policy-framework.json, plan.json, participations.jsonl and measurements.jsonl. OUT gets the parts, which are
personal data; `verantwoord tally merge` makes the report of them.
"""

import shlex
import sys

from pyspark.sql import SparkSession

PARTITIONS = 6


def numbered(line):
    """A line with its number in the file before it, so that a refusal keeps its place."""
    text, place = line
    return f"{place + 1}\t{text}"


def main(program, folder, out):
    spark = SparkSession.builder.appName("verantwoord").getOrCreate()
    for records in ("participations", "measurements"):
        name = f"{records}.jsonl"
        command = [program, "tally", "part", "--records", records, "--source", name, "--numbered"]
        command += ["--policy", f"{folder}/policy-framework.json", "--plan", f"{folder}/plan.json"]
        lines = spark.sparkContext.textFile(f"{folder}/{name}", PARTITIONS).zipWithIndex().map(numbered)
        # Without `checkCode` a partition of which the program failed would be missing without a word.
        lines.pipe(shlex.join(command), checkCode=True).saveAsTextFile(f"{out}/{records}")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
