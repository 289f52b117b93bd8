using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Writes the codec of an enum: a struct nested in the model, with a switch over the UTF-8 names for reading and a switch over the
/// values for writing, so that no string is made and nothing is looked up.
/// </summary>
internal sealed class EnumCodecEmitter(ResolvedEnum item, CodeWriter code)
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private EnumSpec Spec => item.Spec;

    private bool HasNames => !Spec.AsNumber;

    private bool HasNumbers
    {
        get
        {
            foreach (ResolvedEnumValue value in item.Values)
            {
                if (value.Number is not null)
                    return true;
            }

            return Spec.AsNumber || Spec.IsFlags;
        }
    }

    /// <summary>Whether any number is a value: as the enum's own constants, of which combinations and new ones may come.</summary>
    private bool TakesAnyNumber => (Spec.AsNumber && Spec.UnknownValue is null) || (Spec.IsFlags && !Spec.AsNumber);

    public void Emit()
    {
        code.WriteLine();
        code.WriteLine($"/// <summary>Reads and writes <c>{Spec.DisplayName.Replace("<", "&lt;").Replace(">", "&gt;")}</c>.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"private readonly struct {Spec.CodecName} : {RuntimeNames.Codec}<{Spec.FullName}>, {RuntimeNames.KeyCodec}<{Spec.FullName}>");
        using (code.OpenBlock())
        {
            EmitRead();
            EmitReadKey();
            new EnumWriteEmitter(item, code).Emit();
            if (HasNames)
                EmitTryParse();
            if (HasNumbers && !TakesAnyNumber)
                EmitTryConvert();
        }
    }

    private void EmitRead()
    {
        code.WriteLine($"public static {Spec.FullName} Read(ref {RuntimeNames.Reader} reader)");
        using (code.OpenBlock())
        {
            EmitStart(isNeeded: HasNames || !TakesAnyNumber);
            if (HasNumbers && HasNames)
            {
                code.WriteLine("if (reader.PeekTokenType() == global::System.Text.Json.JsonTokenType.Number)");
                using (code.OpenBlock())
                    EmitReadNumber();
                code.SeparateNext();
            }
            else if (HasNumbers)
            {
                EmitReadNumber();
            }
            else if (Spec.UnknownValue is not null)
            {
                code.WriteLine("if (reader.PeekTokenType() == global::System.Text.Json.JsonTokenType.Number)");
                using (code.OpenBlock())
                {
                    code.WriteLine("reader.SkipValue();");
                    EmitUnknown();
                }

                code.SeparateNext();
            }

            if (HasNames)
                EmitParsed("reader.ReadStringUtf8()");
        }

        code.SeparateNext();
    }

    /// <summary>Where the value begins, for the error that it is unknown.</summary>
    private void EmitStart(bool isNeeded)
    {
        if (isNeeded && Spec.UnknownValue is null)
            code.WriteLine("int start = reader.Position;");
    }

    private void EmitReadNumber()
    {
        string read = Spec.IsUnsigned ? "reader.ReadUInt64()" : "reader.ReadInt64()";
        if (TakesAnyNumber)
        {
            code.WriteLine($"return ({Spec.FullName}){RuntimeNames.Namespace}{CodecOf(Spec.UnderlyingType)}.Read(ref reader);");
            return;
        }

        code.WriteLine($"if (TryConvert({(Spec.IsUnsigned ? "unchecked((long)" + read + ")" : read)}, out {Spec.FullName} number))");
        using (code.Indent())
            code.WriteLine("return number;");
        EmitUnknown();
    }

    private void EmitReadKey()
    {
        code.WriteLine($"public static {Spec.FullName} ReadKey(ref {RuntimeNames.Reader} reader)");
        using (code.OpenBlock())
        {
            if (!HasNames && TakesAnyNumber)
            {
                code.WriteLine($"return ({Spec.FullName}){RuntimeNames.Namespace}{CodecOf(Spec.UnderlyingType)}.ReadKey(ref reader);");
            }
            else
            {
                EmitStart(isNeeded: true);
                if (HasNames)
                    EmitParsedKey();
                else
                    EmitConvertedKey();
            }
        }

        code.SeparateNext();
    }

    private void EmitConvertedKey()
    {
        string read = RuntimeNames.Namespace + (Spec.IsUnsigned ? "UInt64Codec" : "Int64Codec") + ".ReadKey(ref reader)";
        code.WriteLine($"if (TryConvert({(Spec.IsUnsigned ? "unchecked((long)" + read + ")" : read)}, out {Spec.FullName} number))");
        using (code.Indent())
            code.WriteLine("return number;");
        EmitUnknown();
    }

    /// <summary>As a key a number is text, too.</summary>
    private void EmitParsedKey()
    {
        if (!HasNumbers)
        {
            EmitParsed("reader.ReadName()");
            return;
        }

        code.WriteLine($"{Bytes} name = reader.ReadName();");
        code.WriteLine($"if (TryParse(name, out {Spec.FullName} value))");
        using (code.Indent())
            code.WriteLine("return value;");
        string number = TakesAnyNumber ? Spec.UnderlyingType : "long";
        string convert = TakesAnyNumber ? "" : $" && TryConvert(number, out value)";
        code.WriteLine($"if (global::System.Buffers.Text.Utf8Parser.TryParse(name, out {number} number, out int consumed) && consumed == name.Length{convert})");
        using (code.Indent())
            code.WriteLine(TakesAnyNumber ? $"return ({Spec.FullName})number;" : "return value;");
        EmitUnknown();
    }

    private void EmitParsed(string text)
    {
        code.WriteLine($"if (TryParse({text}, out {Spec.FullName} value))");
        using (code.Indent())
            code.WriteLine("return value;");
        EmitUnknown();
    }

    private void EmitUnknown()
    {
        if (Spec.UnknownValue is { } unknown)
        {
            code.WriteLine($"return {UnknownExpression(unknown)};");
            return;
        }

        List<string> allowed = [];
        foreach (ResolvedEnumValue value in item.Values)
            allowed.Add(value.Number is { } number ? CSharpText.Number(number) : value.Text);
        code.WriteLine($"reader.ThrowUnknownEnumValue(start, {CSharpText.Literal(Spec.DisplayName)}, {CSharpText.Literal(string.Join(", ", allowed))});");
        code.WriteLine("return default;");
    }

    private void EmitTryParse()
    {
        code.SeparateNext();
        code.WriteLine($"private static bool TryParse({Bytes} text, out {Spec.FullName} value)");
        using (code.OpenBlock())
        {
            NameLookupEmitter.Emit(code, "text", Names());
            code.SeparateNext();
            if (Spec.IsFlags)
                EmitTryParseFlags();
            code.WriteLine("value = default;");
            code.WriteLine("return false;");
        }
    }

    /// <summary>Several names, separated by commas, are the values or-ed together.</summary>
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

    private string UnknownExpression(string name)
    {
        foreach (EnumValueSpec value in Spec.Values)
        {
            if (value.Name == name)
                return Spec.Expression(value);
        }

        return "default";
    }

    private static string Int64Literal(long number) => number == long.MinValue ? "long.MinValue" : CSharpText.Number(number) + "L";

    /// <summary>The codec of an integer type, by its keyword.</summary>
    internal static string CodecOf(string keyword) => keyword switch
    {
        "sbyte" => "SByteCodec",
        "byte" => "ByteCodec",
        "short" => "Int16Codec",
        "ushort" => "UInt16Codec",
        "uint" => "UInt32Codec",
        "long" => "Int64Codec",
        "ulong" => "UInt64Codec",
        _ => "Int32Codec",
    };
}
