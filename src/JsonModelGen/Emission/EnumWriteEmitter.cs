using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the two writing methods of an enum's codec: for a value and for a key.</summary>
internal sealed class EnumWriteEmitter(ResolvedEnum item, CodeWriter code)
{
    private readonly IReadOnlyList<ResolvedEnumValue> _flags = item.Flags;

    private EnumSpec Spec => item.Spec;

    public void EmitWrite()
    {
        EmitWrite("Write", "value", asKey: false);
        code.SeparateNext();
    }

    public void EmitWriteKey()
    {
        EmitWrite("WriteKey", "key", asKey: true);
        code.SeparateNext();
    }

    /// <summary>Emits the method for combinations, if there is a call of it.</summary>
    public void EmitFlags()
    {
        if (_flags.Count == 0)
            return;
        EmitTryWriteFlags();
        code.SeparateNext();
    }

    private void EmitWrite(string method, string parameter, bool asKey)
    {
        string numberCall = RuntimeNames.Namespace + EnumCodecEmitter.CodecOf(Spec.UnderlyingType) + "." + method + "(ref writer, (" + Spec.UnderlyingType + ")" + parameter + ");";
        code.WriteLine($"public static void {method}(ref {RuntimeNames.Writer} writer, {Spec.CodecType} {(Spec.NullForUnknown ? "nullable" : parameter)})");
        using (code.OpenBlock())
        {
            if (Spec.NullForUnknown)
                NullGuardEmitter.Emit(code, "nullable is not { } " + parameter);
            if (!item.HasNames)
            {
                code.WriteLine(numberCall);
                return;
            }

            code.WriteLine($"switch ({parameter})");
            using (code.OpenBlock())
            {
                HashSet<long> done = [];
                foreach (ResolvedEnumValue value in item.Values)
                {
                    if (done.Add(value.Spec.Bits))
                        EmitCase(value, asKey);
                }

                code.WriteLine("default:");
                using (code.Indent())
                    EmitDefault(parameter, numberCall, asKey);
            }
        }
    }

    private void EmitCase(ResolvedEnumValue value, bool asKey)
    {
        code.WriteLine($"case {Spec.Expression(value.Spec)}:");
        using (code.Indent())
        {
            string text = value.KeyText;
            if (JsonText.NeedsEscaping(text))
            {
                code.WriteLine(asKey
                    ? $"writer.WriteName({CSharpText.Literal(text)});"
                    : $"writer.WriteString({CSharpText.Literal(text)});");
            }
            else
            {
                string json = asKey ? "\"" + text + "\":" : value.Number is null ? "\"" + text + "\"" : text;
                code.WriteLine($"writer.Ensure({CSharpText.Utf8Length(json)});");
                code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(json)});");
            }

            code.WriteLine("break;");
        }
    }

    /// <summary>A value without a name: a combination of flags, or an error.</summary>
    private void EmitDefault(string parameter, string numberCall, bool asKey)
    {
        if (_flags.Count > 0)
        {
            code.WriteLine($"if (!TryWriteFlags(ref writer, {parameter}, {(asKey ? "\"\\\":\"u8" : "\"\\\"\"u8")}))");
            using (code.Indent())
                code.WriteLine(numberCall);
        }
        else if (Spec.IsFlags || Spec.TakesNumbers)
        {
            code.WriteLine(numberCall);
        }
        else
        {
            string message = CSharpText.Literal(Spec.DisplayName + " has no value with the number ");
            string advice = CSharpText.Literal(": it could not be read back. Declare it in the enum.");
            code.WriteLine($"{RuntimeNames.Writer}.ThrowNotWritable({message} + (({Spec.UnderlyingType}){parameter}).ToString(global::System.Globalization.CultureInfo.InvariantCulture) + {advice});");
        }

        code.WriteLine("break;");
    }

    /// <summary>The names of the value's flags, larger combinations first, as System.Text.Json writes them.</summary>
    private void EmitTryWriteFlags()
    {
        int size = "\"\":".Length;
        foreach (ResolvedEnumValue part in _flags)
            size += CSharpText.Utf8Length(JsonText.Escape(part.Text)) + ", ".Length;

        code.WriteLine($"private static bool TryWriteFlags(ref {RuntimeNames.Writer} writer, {Spec.FullName} value, global::System.ReadOnlySpan<byte> end)");
        using (code.OpenBlock())
        {
            code.WriteLine($"{Spec.FullName} rest = value;");
            foreach (ResolvedEnumValue part in _flags)
            {
                string name = Spec.Expression(part.Spec);
                code.WriteLine($"if ((rest & {name}) == {name})");
                using (code.Indent())
                    code.WriteLine($"rest &= ~{name};");
            }

            code.WriteLine("if (rest != default || value == default)");
            using (code.Indent())
                code.WriteLine("return false;");
            code.SeparateNext();
            code.WriteLine($"writer.Ensure({size});");
            code.WriteLine("global::System.ReadOnlySpan<byte> separator = \"\\\"\"u8;");
            code.WriteLine("rest = value;");
            foreach (ResolvedEnumValue part in _flags)
            {
                string name = Spec.Expression(part.Spec);
                code.WriteLine($"if ((rest & {name}) == {name})");
                using (code.OpenBlock())
                {
                    code.WriteLine("writer.WriteRaw(separator);");
                    code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(JsonText.Escape(part.Text))});");
                    code.WriteLine("separator = \", \"u8;");
                    code.WriteLine($"rest &= ~{name};");
                }

                code.SeparateNext();
            }

            code.WriteLine("writer.WriteRaw(end);");
            code.WriteLine("return true;");
        }
    }
}
