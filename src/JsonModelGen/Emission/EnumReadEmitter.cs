using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the two reading methods of an enum's codec: for a value and for a key.</summary>
internal sealed class EnumReadEmitter(ResolvedEnum item, CodeWriter code)
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private EnumSpec Spec => item.Spec;

    public void EmitRead()
    {
        code.WriteLine($"public static {Spec.CodecType} Read(ref {RuntimeNames.Reader} reader)");
        using (code.OpenBlock())
        {
            if (Spec.NullForUnknown)
                EmitReadNull();
            EmitStart(isNeeded: item.HasNames || !item.TakesAnyNumber);
            if (item.HasNumbers && item.HasNames)
            {
                code.WriteLine("if (reader.PeekTokenType() == global::System.Text.Json.JsonTokenType.Number)");
                using (code.OpenBlock())
                    EmitReadNumber();
                code.SeparateNext();
            }
            else if (item.HasNumbers)
            {
                EmitReadNumber();
            }
            else if (Spec.ReplacesUnknown)
            {
                code.WriteLine("if (reader.PeekTokenType() == global::System.Text.Json.JsonTokenType.Number)");
                using (code.OpenBlock())
                {
                    code.WriteLine("reader.SkipValue();");
                    EmitUnknown();
                }

                code.SeparateNext();
            }

            if (item.HasNames && Spec.TakesNumbers)
                EmitNameOrNumber("reader.ReadStringUtf8()");
            else if (item.HasNames)
                EmitParsed("reader.ReadStringUtf8()");
        }

        code.SeparateNext();
    }

    private void EmitReadNull()
    {
        code.WriteLine("if (reader.TryReadNull())");
        using (code.Indent())
            code.WriteLine("return null;");
        code.SeparateNext();
    }

    /// <summary>The start of the value, for the error message.</summary>
    private void EmitStart(bool isNeeded)
    {
        if (isNeeded && !Spec.ReplacesUnknown)
            code.WriteLine("int start = reader.Position;");
    }

    private void EmitReadNumber()
    {
        string read = Spec.IsUnsigned ? "reader.ReadUInt64()" : "reader.ReadInt64()";
        if (item.TakesAnyNumber)
        {
            code.WriteLine($"return ({Spec.FullName}){RuntimeNames.Namespace}{EnumCodecEmitter.CodecOf(Spec.UnderlyingType)}.Read(ref reader);");
            return;
        }

        code.WriteLine($"if (TryConvert({(Spec.IsUnsigned ? "unchecked((long)" + read + ")" : read)}, out {Spec.FullName} number))");
        using (code.Indent())
            code.WriteLine("return number;");
        EmitUnknown();
    }

    public void EmitReadKey()
    {
        code.WriteLine($"public static {Spec.FullName} ReadKey(ref {RuntimeNames.Reader} reader)");
        using (code.OpenBlock())
        {
            if (!item.HasNames && item.TakesAnyNumber)
            {
                code.WriteLine($"return ({Spec.FullName}){RuntimeNames.Namespace}{EnumCodecEmitter.CodecOf(Spec.UnderlyingType)}.ReadKey(ref reader);");
            }
            else
            {
                EmitStart(isNeeded: true);
                if (item.HasNames)
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

    /// <summary>As a key, a number is also text.</summary>
    private void EmitParsedKey()
    {
        if (item.HasNumbers)
            EmitNameOrNumber("reader.ReadName()");
        else
            EmitParsed("reader.ReadName()");
    }

    private void EmitNameOrNumber(string text)
    {
        // As System.Text.Json's converter reads it, there may be white space around it.
        if (Spec.TakesNumbers)
            text = $"global::System.MemoryExtensions.Trim({text}, \" \\t\\n\\v\\f\\r\"u8)";
        code.WriteLine($"{Bytes} name = {text};");
        code.WriteLine($"if (TryParse(name, out {Spec.FullName} value))");
        using (code.Indent())
            code.WriteLine("return value;");
        string number = item.TakesAnyNumber ? Spec.UnderlyingType : "long";
        string convert = item.TakesAnyNumber ? "" : " && TryConvert(number, out value)";
        code.WriteLine($"if (global::System.Buffers.Text.Utf8Parser.TryParse(name, out {number} number, out int consumed) && consumed == name.Length{convert})");
        using (code.Indent())
            code.WriteLine(item.TakesAnyNumber ? $"return ({Spec.FullName})number;" : "return value;");
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
        if (Spec.NullForUnknown)
        {
            code.WriteLine("return null;");
            return;
        }

        if (Spec.UnknownValue is { } unknown)
        {
            code.WriteLine($"return {UnknownExpression(unknown)};");
            return;
        }

        List<string> allowed = [];
        foreach (ResolvedEnumValue value in item.Values)
            allowed.Add(value.KeyText);
        code.WriteLine($"reader.ThrowUnknownEnumValue(start, {CSharpText.Literal(Spec.DisplayName)}, {CSharpText.Literal(string.Join(", ", allowed))});");
        code.WriteLine("return default;");
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
}
