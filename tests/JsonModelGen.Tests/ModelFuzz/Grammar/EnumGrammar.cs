using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Generates an enum.</summary>
internal static class EnumGrammar
{
    public static void Write(Sketch sketch, string access, string name)
    {
        (string type, string[] numbers) = EnumRows.Underlying.Pick(sketch.Random);
        HashSet<string> used = new(StringComparer.Ordinal);
        List<string> values = [];
        List<string> lines = [];
        bool hasNumbers = false;
        for (int i = sketch.Chance(3) ? 0 : sketch.Random.Next(1, 6); i > 0; i--)
        {
            string value = sketch.Fresh(NameRows.EnumValues, used);
            AttributeRow attribute = EnumRows.ValueAttributes.Pick(sketch.Random);
            sketch.Traits |= attribute.Traits;
            string number = sketch.Random.Next(10) switch
            {
                // Counting on from a number could exceed the range of the type.
                < 6 when !hasNumbers => "",
                < 8 => " = " + numbers[sketch.Random.Next(numbers.Length)],
                8 when values.Count > 0 => " = " + values[sketch.Random.Next(values.Count)],
                _ => " = " + sketch.Random.Next(100).ToString(CultureInfo.InvariantCulture),
            };
            hasNumbers |= number.Length > 0;
            values.Add(value);
            lines.Add(AttributeGrammar.Fill(sketch, attribute.Text, name) + value + number + ",");
        }

        AttributeRow row = EnumRows.Attributes.Pick(sketch.Random);
        if (row.Text.Contains("$E", StringComparison.Ordinal) && values.Count == 0)
            row = new AttributeRow("");
        sketch.Traits |= row.Traits;
        string use = row.Text.Contains("UnknownValue", StringComparison.Ordinal) && values.Count > 0 ? name + "." + values[0] : name;
        sketch.Line(row.Text.Replace("$E", use, StringComparison.Ordinal));
        sketch.Line(access + " enum " + name + (type == "int" ? "" : " : " + type));
        sketch.Line("{");
        foreach (string line in lines)
            sketch.Line(line);
        sketch.Line("}");
        sketch.AddType(new TypeRow(name, values.Count == 0 ? null : name + "." + values[^1], IsKey: true), isValueType: true);
    }
}
