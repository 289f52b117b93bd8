using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Writes a codec: the bodies, and for a generic model how each type argument is read and written.</summary>
internal sealed class CodecEmitter(ResolvedModel model, CodecSpec codec, AccessorEmitter accessors, CodeWriter code)
{
    public void Emit()
    {
        TypeDeclaration type = model.Spec.Declaration;
        bool isForeign = model.Spec.Form == ModelForm.Foreign;
        code.WriteLine(isForeign
            ? "/// <summary>Reads and writes <c>" + CSharpText.Documented(type.DisplayName) + "</c>.</summary>"
            : "/// <summary>Reads and writes a <see cref=\"" + type.CommentReference + "\"/>, its type arguments with the codecs that are given.</summary>");
        foreach (CodecParameterSpec parameter in codec.Parameters)
            code.WriteLine($"/// <typeparam name=\"{parameter.Name}\">The codec of <c>{parameter.ValueType}</c>.</typeparam>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"{(isForeign ? "internal" : "public")} {(codec.HidesBase ? "new " : "")}readonly struct {codec.Name}{codec.TypeParameters} : {RuntimeNames.Codec}<{type.FullName}>");
        using (code.Indent())
        {
            foreach (CodecParameterSpec parameter in codec.Parameters)
                code.WriteLine(parameter.Constraint);
        }

        BodyHost host = new CodecBodyHost(type);
        using (code.OpenBlock())
        {
            new FromJsonEmitter(model, host, accessors, code).Emit();
            code.WriteLine();
            new ToJsonEmitter(model, host, accessors, code).Emit();
            if (isForeign)
                ModelEmitter.EmitNested(model, accessors, code);
        }
    }
}
