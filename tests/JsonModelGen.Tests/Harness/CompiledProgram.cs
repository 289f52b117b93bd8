using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace JsonModelGen.Tests;

/// <summary>Loads a compiled assembly, runs it, and unloads it.</summary>
internal static class CompiledProgram
{
    /// <summary>The result of <c>Program.Run()</c>; exceptions are not wrapped.</summary>
    public static object? Run(CSharpCompilation compilation)
    {
        using MemoryStream image = new();
        EmitResult emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;

        AssemblyLoadContext context = new("Demo", isCollectible: true);
        try
        {
            foreach (byte[] library in LibrariesOf(compilation))
                context.LoadFromStream(new MemoryStream(library));
            return context.LoadFromStream(image)
                .GetType("Program", throwOnError: true)!
                .GetMethod("Run")!
                .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
        }
        finally
        {
            context.Unload();
        }
    }
}
