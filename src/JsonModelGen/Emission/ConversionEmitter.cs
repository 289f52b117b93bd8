using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the nested types that call user code to read and write a value.</summary>
internal static class ConversionEmitter
{
    /// <param name="conversion">The conversion.</param>
    /// <param name="isArgument">Whether write-only codecs are also type arguments, which a static class cannot be.</param>
    /// <param name="code">The output.</param>
    public static void Emit(ConversionSpec conversion, bool isArgument, CodeWriter code)
    {
        if (conversion is MethodConversionSpec methods)
            EmitMethods(methods, isArgument, code);
        else if (conversion is ConverterSpec converter)
            EmitConverter(converter, code);
    }

    private static void EmitConverter(ConverterSpec spec, CodeWriter code)
    {
        string nullable = spec.TakesNull ? "Nullable" : "";
        string interfaces = RuntimeNames.Codec + "<" + spec.TypeName + ">" + (spec.TakesNull ? "" : ", " + RuntimeNames.KeyCodec + "<" + spec.TypeName + ">");
        code.WriteLine();
        code.WriteLine($"/// <summary>Reads and writes <c>{CSharpText.Documented(spec.TypeName)}</c> with <c>{CSharpText.Documented(spec.Converter)}</c>.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"private readonly struct {spec.CodecName} : {interfaces}");
        using (code.OpenBlock())
        {
            code.WriteLine($"private static readonly {spec.Base} s_converter = {spec.Creation};");
            code.SeparateNext();
            Method($"{spec.TypeName} Read(ref {RuntimeNames.Reader} reader)", $"Read{nullable}<{spec.TypeName}>(s_converter, ref reader)");
            Method($"void Write(ref {RuntimeNames.Writer} writer, {spec.TypeName} value)", $"Write{nullable}<{spec.TypeName}>(s_converter, ref writer, value)");
            if (!spec.TakesNull)
            {
                Method($"{spec.TypeName} ReadKey(ref {RuntimeNames.Reader} reader)", $"ReadKey<{spec.TypeName}>(s_converter, ref reader)");
                Method($"void WriteKey(ref {RuntimeNames.Writer} writer, {spec.TypeName} key)", $"WriteKey<{spec.TypeName}>(s_converter, ref writer, key)");
            }
        }

        void Method(string signature, string call)
        {
            code.WriteLine($"public static {signature} =>");
            using (code.Indent())
                code.WriteLine($"{RuntimeNames.Conversion}.{call};");
            code.SeparateNext();
        }
    }

    private static void EmitMethods(MethodConversionSpec spec, bool isArgument, CodeWriter code)
    {
        string? codec = isArgument && spec.Write is { } written ? RuntimeNames.Codec + "<" + written.TypeName + ">" : null;

        code.WriteLine();
        code.WriteLine($"/// <summary>Reads and writes <c>{spec.MemberName}</c> with the methods named by its attribute.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"private {(codec is null ? "static class " + spec.CodecName : "readonly struct " + spec.CodecName + " : " + codec)}");
        using (code.OpenBlock())
        {
            if (spec.Read is { } read)
                EmitRead(read, code);
            if (spec.Write is { } write)
                EmitWrite(write, code);
            if (codec is not null && spec.Read?.TypeName != spec.Write!.TypeName)
                EmitNoRead(codec, spec.Write.TypeName, code);
        }
    }

    /// <summary>The direction of a codec that is not needed, but must be implemented.</summary>
    private static void EmitNoRead(string codec, string typeName, CodeWriter code)
    {
        code.WriteLine($"static {typeName} {codec}.Read(ref {RuntimeNames.Reader} reader) =>");
        using (code.Indent())
            code.WriteLine("throw new global::System.NotSupportedException();");
    }

    private static void EmitRead(MethodCallSpec call, CodeWriter code)
    {
        code.WriteLine($"public static {call.TypeName} Read(ref {RuntimeNames.Reader} reader)");
        using (code.OpenBlock())
        {
            if (call.Json is { } json)
            {
                code.WriteLine($"{json.TypeName} json = {json.ReadExpression};");
                code.WriteLine($"return {call.Method}(json);");
            }
            else
            {
                code.WriteLine($"global::System.Text.Json.Utf8JsonReader json = {RuntimeNames.Conversion}.StartReading(ref reader);");
                code.WriteLine($"{call.TypeName} value = {call.Method}(ref json);");
                code.WriteLine($"{RuntimeNames.Conversion}.EndReading(in json);");
                code.WriteLine("return value;");
            }
        }

        code.SeparateNext();
    }

    private static void EmitWrite(MethodCallSpec call, CodeWriter code)
    {
        code.WriteLine($"public static void Write(ref {RuntimeNames.Writer} writer, {call.TypeName} value)");
        using (code.OpenBlock())
        {
            if (call.GuardsNull)
                NullGuardEmitter.Emit(code);
            if (call.Json is { } json)
            {
                code.WriteLine($"{json.TypeName} json = {call.Method}(value);");
                if (json.RoomNeeded > 0)
                    code.WriteLine($"writer.Ensure({json.RoomNeeded});");
                json.WriteValue(code, "json", "content", 0);
            }
            else
            {
                code.WriteLine($"using {RuntimeNames.ConversionWriter} json = {RuntimeNames.Conversion}.StartWriting(ref writer);");
                code.WriteLine($"{call.Method}(json.Writer, value);");
                code.WriteLine("json.CopyTo(ref writer);");
            }
        }

        code.SeparateNext();
    }
}
