using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits a codec with its bodies.</summary>
internal sealed class CodecEmitter(ResolvedModel model, CodecSpec codec, AccessorEmitter accessors, CodeWriter code)
{
    public void Emit()
    {
        TypeDeclaration type = model.Spec.Declaration;
        bool isForeign = model.Spec.Form == ModelForm.Foreign;
        ModelDirections directions = model.Options.Directions;
        string what = !directions.Reads ? "Writes" : !directions.Writes ? "Reads" : "Reads and writes";
        code.WriteLine(codec.Parameters.Length == 0
            ? "/// <summary>" + what + " <c>" + CSharpText.Documented(type.DisplayName) + "</c>.</summary>"
            : "/// <summary>" + what + " a " + (isForeign ? "<c>" + CSharpText.Documented(type.DisplayName) + "</c>" : "<see cref=\"" + type.CommentReference + "\"/>") + ", with the given codecs for its type arguments.</summary>");
        foreach (string parameter in codec.OuterParameters)
            code.WriteLine($"/// <typeparam name=\"{parameter}\">A type argument.</typeparam>");
        foreach (CodecParameterSpec parameter in codec.Parameters)
            code.WriteLine($"/// <typeparam name=\"{parameter.Name}\">The codec of <c>{parameter.ValueType}</c>.</typeparam>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"{(isForeign ? Keyword(type) : "public " + (codec.HidesBase ? "new " : "") + "readonly struct")} {codec.Name}{codec.AllTypeParameters} : {RuntimeNames.Codec}<{type.FullName}>");
        code.WriteIndented(codec.Constraints);
        using (code.OpenBlock())
        {
            EmitBodies();
            if (!isForeign)
                return;
            new ArtifactEmitter(model, accessors, code).Emit();
            ModelEmitter.EmitNested(model, accessors, code);
        }
    }

    private void EmitBodies()
    {
        BodyHost host = new CodecBodyHost(model.Spec.Declaration);
        if (model.Options.Directions.Reads)
            BodyEmitter.EmitRead(model, host, accessors, code);
        else
            EmitMissing(host.EmitReadSignature, "read", "CreateFactory");
        code.WriteLine();
        if (model.Options.Directions.Writes)
            BodyEmitter.EmitWrite(model, host, accessors, code);
        else
            EmitMissing(host.EmitWriteSignature, "written", "CreateToJson");
    }

    /// <summary>Emits a codec with the two bodies of a model itself, even if it is a union: for its own objects, or for a case with the name that a union gives it.</summary>
    public static void EmitOwn(ResolvedModel model, string accessibility, string name, AccessorEmitter accessors, CodeWriter code)
    {
        TypeDeclaration type = model.Spec.Declaration;
        code.SeparateNext();
        code.WriteLine(model.Discriminator is { } discriminator
            ? $"/// <summary>Reads and writes a <see cref=\"{type.CommentReference}\"/> whose key <c>{CSharpText.DocumentedText(discriminator.Key)}</c> is <c>{CSharpText.DocumentedText(discriminator.Text)}</c>.</summary>"
            : $"/// <summary>Reads and writes a <see cref=\"{type.CommentReference}\"/> that is not one of the types derived from it.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"{accessibility} readonly struct {name} : {RuntimeNames.Codec}<{type.FullName}>");
        using (code.OpenBlock())
            new CodecEmitter(model with { Union = null }, new CodecSpec(name, default, HidesBase: false), accessors, code).EmitBodies();
    }

    /// <summary>It is partial only if another file adds its schema.</summary>
    private string Keyword(TypeDeclaration type) => model.Has(Artifact.JsonSchema) ? type.Keyword : type.Keyword.Replace("partial ", "");

    /// <summary>The direction that the model does not have. No member needs it, because that is a diagnostic.</summary>
    private void EmitMissing(Action<CodeWriter> emitSignature, string what, string option)
    {
        emitSignature(code);
        using (code.Indent())
            code.WriteLine($"=> throw new global::System.NotSupportedException({CSharpText.Literal(model.Spec.Declaration.DisplayName + " is not " + what + ": " + option + " is false.")});");
    }
}
