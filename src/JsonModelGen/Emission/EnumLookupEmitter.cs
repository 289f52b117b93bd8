using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the two methods of an enum's codec that find a value: by its text and by its number.</summary>
internal sealed class EnumLookupEmitter(ResolvedEnum item, CodeWriter code)
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private EnumSpec Spec => item.Spec;

    public void Emit()
    {
        if (item.HasNames)
            EmitTryParse();
        if (item.HasNumbers && !item.TakesAnyNumber)
            EmitTryConvert();
    }

    private void EmitTryParse()
    {
        code.SeparateNext();
        code.WriteLine($"private static bool TryParse({Bytes} text, out {Spec.FullName} value)");
        EmitTryParse(Names());
    }

    /// <summary>Emits the method of the class beside the enum, where a number is also text.</summary>
    public void EmitTryParseText()
    {
        code.WriteLine($"public static bool TryParse({Bytes} text, out {Spec.FullName} value)");
        EmitTryParse(Texts(), takesDigits: item.TakesAnyNumber);
    }

    private void EmitTryParse(IEnumerable<(string Text, string[] Action)> names, bool takesDigits = false)
    {
        using (code.OpenBlock())
        {
            NameLookupEmitter.Emit(code, "text", names);
            if (Spec.CaseInsensitive)
                CaseInsensitiveLookupEmitter.Emit(code, "text", Spec.TakesNumbers ? CSharpNames() : names);
            code.SeparateNext();
            if (takesDigits)
                EmitDigits();
            if (Spec.TakesLists && item.HasNames)
                EmitTryParseFlags();
            code.WriteLine("value = default;");
            code.WriteLine("return false;");
        }
    }

    /// <summary>Several names separated by commas are combined with a bitwise or.</summary>
    private void EmitTryParseFlags()
    {
        code.WriteLine("if (global::System.MemoryExtensions.Contains(text, (byte)','))");
        using (code.OpenBlock())
        {
            code.WriteLine($"{Spec.FullName} flags = default;");
            code.WriteLine("foreach (global::System.Range part in global::System.MemoryExtensions.Split(text, (byte)','))");
            using (code.OpenBlock())
            {
                code.WriteLine($"if (!TryParse(global::System.MemoryExtensions.Trim(text[part], (byte)' '), out {Spec.FullName} flag))");
                using (code.OpenBlock())
                {
                    code.WriteLine("value = default;");
                    code.WriteLine("return false;");
                }

                code.SeparateNext();
                code.WriteLine("flags |= flag;");
            }

            code.SeparateNext();
            code.WriteLine("value = flags;");
            code.WriteLine("return true;");
        }

        code.SeparateNext();
    }

    private void EmitDigits()
    {
        code.WriteLine($"if (global::System.Buffers.Text.Utf8Parser.TryParse(text, out {Spec.UnderlyingType} number, out int consumed) && consumed == text.Length)");
        using (code.OpenBlock())
        {
            code.WriteLine($"value = ({Spec.FullName})number;");
            code.WriteLine("return true;");
        }

        code.SeparateNext();
    }

    private IEnumerable<(string Text, string[] Action)> Texts()
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (ResolvedEnumValue value in item.Values)
        {
            string[] action = ["value = " + Spec.Expression(value.Spec) + ";", "return true;"];
            if (done.Add(value.KeyText))
                yield return (value.KeyText, action);
            foreach (string alias in Spec.AsNumber ? default : value.Spec.Aliases)
            {
                if (done.Add(alias))
                    yield return (alias, action);
            }
        }
    }

    /// <summary>The C# names of the values without a name from an attribute: those that System.Text.Json's converter reads in any case, even if a naming policy renames them.</summary>
    private IEnumerable<(string Text, string[] Action)> CSharpNames()
    {
        foreach (ResolvedEnumValue value in item.Values)
        {
            if (value.Spec.Text is null)
                yield return (value.Spec.Name, ["value = " + Spec.Expression(value.Spec) + ";", "return true;"]);
        }
    }

    private IEnumerable<(string Text, string[] Action)> Names()
    {
        foreach (ResolvedEnumValue value in item.Values)
        {
            string[] action = ["value = " + Spec.Expression(value.Spec) + ";", "return true;"];
            if (value.Number is null)
                yield return (value.Text, action);
            foreach (string alias in value.Spec.Aliases)
                yield return (alias, action);
        }
    }

    private void EmitTryConvert()
    {
        code.SeparateNext();
        code.WriteLine($"private static bool TryConvert(long number, out {Spec.FullName} value)");
        using (code.OpenBlock())
        {
            code.WriteLine("switch (number)");
            using (code.OpenBlock())
            {
                HashSet<long> done = [];
                foreach (ResolvedEnumValue value in item.Values)
                {
                    if (value.Number is not { } number || !done.Add(number))
                        continue;
                    code.WriteLine($"case {Int64Literal(number)}:");
                    using (code.Indent())
                    {
                        code.WriteLine($"value = {Spec.Expression(value.Spec)};");
                        code.WriteLine("return true;");
                    }
                }

                code.WriteLine("default:");
                using (code.Indent())
                {
                    code.WriteLine("value = default;");
                    code.WriteLine("return false;");
                }
            }
        }
    }

    private static string Int64Literal(long number) => number == long.MinValue ? "long.MinValue" : CSharpText.Number(number) + "L";
}
